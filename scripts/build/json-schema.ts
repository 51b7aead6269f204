import * as v from 'valibot';

/** The parts of JSON Schema that a record needs. */
type JsonSchema = Record<string, unknown>;

interface Described {
  readonly type: string;
  readonly pipe?: readonly {
    readonly kind: string;
    readonly type: string;
    readonly requirement?: unknown;
  }[];
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly item?: v.GenericSchema;
  readonly wrapped?: v.GenericSchema;
  readonly options?: readonly unknown[];
}

/** A valibot schema as JSON Schema, for editors; throws on a part it does not know. */
export function toJsonSchema(
  schema: v.GenericSchema,
  descriptions: Readonly<Record<string, string>>,
): JsonSchema {
  const described = schema as unknown as Described;
  const base = described.pipe?.[0] as unknown as Described | undefined;
  const limits = Object.assign(
    {},
    ...(described.pipe ?? []).map((action) => toLimit(action, base?.type)),
  ) as JsonSchema;
  return { ...toType(base ?? described, descriptions), ...limits };
}

function toType(schema: Described, descriptions: Readonly<Record<string, string>>): JsonSchema {
  switch (schema.type) {
    case 'strict_object':
      return toObject(schema.entries ?? {}, descriptions);
    case 'array':
      return { type: 'array', items: toJsonSchema(schema.item as v.GenericSchema, descriptions) };
    case 'picklist':
      return { enum: schema.options };
    case 'optional':
      return toJsonSchema(schema.wrapped as v.GenericSchema, descriptions);
    case 'string':
    case 'number':
    case 'boolean':
      return { type: schema.type };
    default:
      throw new Error(`no JSON Schema for ${schema.type}`);
  }
}

function toObject(
  entries: Readonly<Record<string, v.GenericSchema>>,
  descriptions: Readonly<Record<string, string>>,
): JsonSchema {
  const properties = Object.entries(entries).map(([key, entry]) => {
    const description = descriptions[key];
    return [key, { ...(description && { description }), ...toJsonSchema(entry, descriptions) }];
  });
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(entries).filter((key) => entries[key]?.type !== 'optional'),
    properties: Object.fromEntries(properties) as JsonSchema,
  };
}

function toLimit(
  action: NonNullable<Described['pipe']>[number],
  of: string | undefined,
): JsonSchema {
  const { type, requirement } = action;
  switch (type) {
    case 'regex':
      return { pattern: (requirement as RegExp).source };
    case 'non_empty':
      return of === 'array' ? { minItems: 1 } : { minLength: 1 };
    case 'max_length':
      return { maxLength: requirement };
    case 'min_value':
      return { minimum: requirement };
    case 'max_value':
      return { maximum: requirement };
    case 'integer':
      return { type: 'integer' };
    case 'url':
      return { format: 'uri' };
    case 'starts_with':
      return { pattern: `^${String(requirement)}` };
    default:
      return {};
  }
}
