import { Tag } from './tag';

type Inner = HTMLInputElement | HTMLTextAreaElement;

const modes: Readonly<Record<string, string>> = {
  number: 'numeric',
  digit: 'decimal',
  idcard: 'text',
  'safe-password': 'text',
};

/** What each attribute does to the field inside. */
const changes: Readonly<Record<string, (inner: Inner, field: Tag) => void>> = {
  value: (inner, field) => {
    if (inner.value !== field.text('value')) inner.value = field.text('value');
  },
  placeholder: (inner, field) => (inner.placeholder = field.text('placeholder')),
  disabled: (inner, field) => (inner.disabled = field.is('disabled')),
  type: (inner, field) => (inner.inputMode = modes[field.text('type')] ?? 'text'),
  password: (inner, field) => {
    if (inner instanceof HTMLInputElement) inner.type = field.is('password') ? 'password' : 'text';
  },
  maxlength: (inner, field) => (inner.maxLength = Number(field.text('maxlength'))),
  focus: (inner, field) => {
    if (field.is('focus')) queueMicrotask(() => inner.focus());
  },
};

/** What input and textarea share: a field of the browser inside, heard as WeChat tells of it. */
class Field extends Tag {
  protected readonly inner: Inner;

  constructor(inner: Inner) {
    super();
    this.inner = inner;
    const root = this.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = `input,textarea{all:unset;width:100%;height:100%;box-sizing:border-box;
      font:inherit;color:inherit;text-align:inherit;letter-spacing:inherit}`;
    root.append(style, inner);
    this.hear();
  }

  private hear(): void {
    const { inner } = this;
    const told = (type: string, as: string) =>
      inner.addEventListener(type, (event) => {
        event.stopImmediatePropagation();
        this.tell(as, { value: inner.value, cursor: inner.value.length, height: 0 });
      });
    told('input', 'input');
    told('focus', 'focus');
    told('blur', 'blur');
    inner.addEventListener('change', (event) => event.stopImmediatePropagation());
    inner.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Enter') this.tell('confirm', { value: inner.value });
    });
  }

  protected override changed(name: string): void {
    changes[name]?.(this.inner, this);
  }

  /** Types as a person would: the whole text at once. */
  type(text: string): void {
    const most = this.inner.maxLength;
    this.inner.value = most >= 0 ? text.slice(0, most) : text;
    this.inner.dispatchEvent(new Event('input'));
  }
}

export class InputTag extends Field {
  constructor() {
    super(document.createElement('input'));
  }
}

export class TextareaTag extends Field {
  constructor() {
    super(document.createElement('textarea'));
  }
}
