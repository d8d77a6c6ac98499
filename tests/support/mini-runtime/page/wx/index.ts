import { notHere } from '../running';
import { type Method } from './api';
import { cloud } from './cloud';
import { life } from './life';
import { handset } from './phone';
import { routes } from './routes';
import { createSelectorQuery } from './selection';
import { storage } from './storage';
import { system } from './system';
import { talk } from './talk';

const own: Record<string, unknown> = {
  ...{ ...storage, ...system, ...handset, ...routes, ...talk, ...life },
  cloud,
  createSelectorQuery,
};

const mocked = new Map<string, Method>();

/** Puts a stand-in before one `wx` method; none takes it away. */
export function mock(name: string, standIn: Method | undefined): void {
  if (standIn === undefined) mocked.delete(name);
  else mocked.set(name, standIn);
}

/** The `wx` method as it is without a stand-in. */
export const unmocked = (name: string): Method => (own[name] ?? missing(name)) as Method;

const missing = (name: string) => (): never => notHere(`wx.${name}`);

/**
 * The mini-program's `wx`. What is not implemented is a method that throws and is reported, so that
 * nothing passes for done that was not done. Scripts may keep things on it.
 */
export const wx: Record<string, unknown> = new Proxy(own, {
  get: (kept, name) => {
    if (typeof name === 'symbol') return undefined;
    if (name === 'webpackJsonp') return kept[name];
    return mocked.get(name) ?? kept[name] ?? missing(name);
  },
});
