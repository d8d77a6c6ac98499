import { Component } from 'glass-easel';
import { InputTag, TextareaTag } from '../tags/field';
import { ScrollViewTag } from '../tags/scroll-view';
import { SwitchTag } from '../tags/switch';
import { type Drawn, asText, given, say } from '../tags/tag';
import { described, elementOf, found } from './elements';

export type Params = Readonly<Record<string, unknown>>;
export type Answers = Readonly<Record<string, (params: Params) => unknown>>;

const names = ({ names }: Params): readonly string[] => names as readonly string[];

const at = (value: unknown, path: string): unknown =>
  path === ''
    ? value
    : path
        .split('.')
        .reduce<unknown>(
          (within, key) => (within as Record<string, unknown> | undefined)?.[key],
          value,
        );

function attribute(element: Drawn, name: string): string {
  if (name === 'id') return asText(element.__wxElement?.id);
  return name === 'class' ? element.className : asText(given(element, name));
}

function componentOf({ elementId }: Params) {
  const node = elementOf(elementId).__wxElement;
  if (node === undefined || !Component.isComponent(node))
    throw new Error('the element is no component');
  return node;
}

const typed = ({ elementId, args }: Params): void => {
  const element = elementOf(elementId);
  if (!(element instanceof InputTag || element instanceof TextareaTag))
    throw new Error('only a field is typed into');
  element.type(String((args as unknown[])[0]));
};

const turned = ({ elementId }: Params): void => {
  const element = elementOf(elementId);
  if (element instanceof SwitchTag) element.toggle();
};

const scrolled = ({ elementId, args }: Params): void => {
  const element = elementOf(elementId);
  const [left, top] = args as [number, number];
  if (element instanceof ScrollViewTag) element.scrollTo(left, top);
};

const functions: Readonly<Record<string, (params: Params) => unknown>> = {
  'input.input': typed,
  'textarea.input': typed,
  'switch.tap': turned,
  'scroll-view.scrollTo': scrolled,
  'scroll-view.scrollTop': ({ elementId }) => elementOf(elementId).scrollTop,
  'scroll-view.scrollHeight': ({ elementId }) => elementOf(elementId).scrollHeight,
};

function called(params: Params): unknown {
  const run = functions[String(params.functionName)];
  if (run === undefined) throw new Error(`${String(params.functionName)} is not implemented`);
  return { result: run(params) };
}

const offset = ({ elementId }: Params) => {
  const { left, top } = elementOf(elementId).getBoundingClientRect();
  return { left, top };
};

const properties = (params: Params): unknown => ({
  properties: names(params).map((name) =>
    // Every attribute counts as public: the client asks for the list before it asks for one.
    name === '__propPublic'
      ? Object.fromEntries(
          ['value', 'src', 'checked', 'disabled', 'focus', 'mode'].map((n) => [n, true]),
        )
      : (given(elementOf(params.elementId), name) ?? null),
  ),
});

/** What the automator may ask of an element; touches come from outside, as fingers do. */
export const elementMethods: Answers = {
  'Element.getElement': ({ elementId, selector }) => {
    const [first] = found(elementOf(elementId), String(selector));
    if (first === undefined) throw new Error('no such element');
    return described(first);
  },
  'Element.getElements': ({ elementId, selector }) => ({
    elements: found(elementOf(elementId), String(selector)).map(described),
  }),
  'Element.getAttributes': (params) => ({
    attributes: names(params).map((name) => attribute(elementOf(params.elementId), name)),
  }),
  'Element.getStyles': (params) => ({
    styles: names(params).map((name) =>
      getComputedStyle(elementOf(params.elementId)).getPropertyValue(name),
    ),
  }),
  'Element.getDOMProperties': (params) => ({
    properties: names(params).map((name) => at(elementOf(params.elementId), name)),
  }),
  'Element.getProperties': properties,
  'Element.getOffset': offset,
  'Element.getWXML': ({ elementId, type }) => ({
    wxml: elementOf(elementId)[type === 'outer' ? 'outerHTML' : 'innerHTML'],
  }),
  'Element.triggerEvent': ({ elementId, type, detail }) => {
    say(elementOf(elementId), String(type), detail);
  },
  'Element.callFunction': called,
  'Element.getData': (params) => ({
    data: at(componentOf(params).data, asText(params.path)),
  }),
};
