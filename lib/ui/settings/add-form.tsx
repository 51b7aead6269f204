import { useState } from 'preact/hooks';

/** One field and one button; `add` answers false where the text is not of the kind. */
export function AddForm(props: {
  id: string;
  label: string;
  hint: string;
  button: string;
  invalid: string;
  isLocked?: boolean;
  add: (text: string) => boolean | Promise<boolean>;
}) {
  const [text, setText] = useState('');
  const [isInvalid, setInvalid] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    const isGood = await props.add(text);
    setInvalid(!isGood);
    if (isGood) setText('');
  };
  return (
    <form class="tl-add" onSubmit={(event) => void submit(event)}>
      <label for={props.id}>{props.label}</label>
      <p class="tl-small" id={`${props.id}-hint`}>
        {props.hint}
      </p>
      <div class="tl-row">
        <input
          id={props.id}
          class="tl-input"
          type="text"
          autocomplete="off"
          maxLength={200}
          value={text}
          disabled={props.isLocked}
          aria-invalid={isInvalid}
          aria-describedby={`${props.id}-hint ${props.id}-error`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="tl-button" disabled={props.isLocked}>
          {props.button}
        </button>
      </div>
      <p id={`${props.id}-error`} class="tl-error" role="status">
        {isInvalid && props.invalid}
      </p>
    </form>
  );
}
