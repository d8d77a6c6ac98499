import { Tag } from './tag';

export class SwitchTag extends Tag {
  constructor() {
    super();
    this.addEventListener('click', () => this.toggle());
  }

  /** Turns it over, as a finger does. */
  toggle(): void {
    if (this.is('disabled')) return;
    const value = !this.classList.contains('wx-on');
    this.classList.toggle('wx-on', value);
    this.tell('change', { value });
  }

  protected override changed(name: string): void {
    if (name === 'checked') this.classList.toggle('wx-on', this.is('checked'));
    if (name === 'color') this.style.setProperty('--wx-on', this.text('color') || '#04be02');
  }
}
