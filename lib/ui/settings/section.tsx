import type { ComponentChildren } from 'preact';

/** One titled part of the settings page. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="tl-section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
