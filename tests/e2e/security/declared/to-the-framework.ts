import type { BadRequest } from './bad-requests'

const states = ['garbage', '%ff', '[]', '["",[]]', `${'["",{"a":'.repeat(400)}0${'}]'.repeat(400)}`]

/** What our pages' script never says of the page it is on. */
export const strangeStates: Record<string, string>[] = [
  ...states.map((state) => ({ rsc: '1', 'next-router-state-tree': state })),
  { rsc: '1', 'next-url': '%ff', 'next-router-prefetch': '9' },
]

/** What is sent to the framework rather than to us. `signIn` is the id of an action. */
export const toTheFramework = (signIn: string): BadRequest[] => [
  {
    what: 'an action on a page that nobody could be on',
    headers: {
      'next-action': signIn,
      accept: 'text/x-component',
      'next-router-state-tree': '{',
      'content-type': 'text/plain',
    },
    body: '[]',
    status: 200,
  },
  ...['url=%2Fhome&w=64&q=75', 'url=%2Ficon.svg&w=64&q=75', 'url=%ff', ''].map((query) => ({
    what: `a picture made smaller: ${query}`,
    method: 'GET',
    path: `/_next/image?${query}`,
    status: 404,
  })),
  {
    what: 'a part of a file that is not there',
    method: 'GET',
    path: '/icon.svg',
    headers: { range: 'bytes=90000-' },
    status: 200,
  },
  {
    what: 'a file only if it is another',
    method: 'GET',
    path: '/icon.svg',
    headers: { 'if-match': '"x"' },
    status: 200,
  },
]
