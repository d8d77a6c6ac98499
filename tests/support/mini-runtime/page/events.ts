import { CurrentWindowBackendContext, Event as NodeEvent, type Element } from 'glass-easel';
import { notHere } from './running';
import { Tag } from './tags/tag';

type Touches = Readonly<{ x: number; y: number }>;

const touchesOf = (original: unknown): Record<string, unknown> => {
  if (!(original instanceof TouchEvent)) return {};
  const plain = (list: TouchList) =>
    Array.from(list, ({ identifier, clientX, clientY, pageX, pageY }) => ({
      ...{ identifier, clientX, clientY, pageX, pageY },
    }));
  return { touches: plain(original.touches), changedTouches: plain(original.changedTouches) };
};

function detailOf(original: unknown, detail: unknown): unknown {
  if (original instanceof CustomEvent) return original.detail;
  if (original instanceof TouchEvent && !isPoint(detail)) return {};
  if (original instanceof AnimationEvent || original instanceof TransitionEvent) return {};
  return detail;
}

const isPoint = (detail: unknown): detail is Touches =>
  typeof (detail as Partial<Touches> | null)?.x === 'number';

const onDisabledButton = (original: unknown): boolean => {
  const at = original instanceof Event && original.target instanceof HTMLElement && original.target;
  const button = at && at.closest('wx-button');
  return button instanceof Tag && button.is('disabled');
};

/** The window as the place that nodes are drawn in, its events led to the nodes. */
export function openBackend(ownTags: ReadonlySet<string>): CurrentWindowBackendContext {
  const backend = new CurrentWindowBackendContext();
  const drawing = backend.document;
  backend.document = {
    createElement: (tag) =>
      ownTags.has(tag) || tag.startsWith('wx-') ? drawing.createElement(tag) : notHere(`<${tag}>`),
    createTextNode: (text) => drawing.createTextNode(text),
    createDocumentFragment: () => drawing.createDocumentFragment(),
  };
  // eslint-disable-next-line max-params -- the framework calls it so
  backend.onEvent((target: Element, type, detail, options) => {
    const { originalEvent } = options;
    if (type === 'tap' && onDisabledButton(originalEvent)) return;
    const extraFields = touchesOf(originalEvent);
    const event = new NodeEvent(type, detailOf(originalEvent, detail), { ...options, extraFields });
    NodeEvent.dispatchEvent(target, event);
    return event.getEventBubbleStatus();
  });
  return backend;
}
