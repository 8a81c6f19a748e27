import type { Principal } from '../../support/principals'
import { toTheFramework } from './to-the-framework'

export type BadRequest = {
  what: string
  method?: string
  path?: string
  who?: Principal
  headers?: Record<string, string>
  body?: string | Uint8Array
  status: number
}

const parted = 'multipart/form-data; boundary=line'
const part = (name: string, value: string, file?: string) =>
  `--line\r\ncontent-disposition: form-data; name="${name}"${file === undefined ? '' : `; filename="${file}"`}\r\n\r\n${value}\r\n`
const end = '--line--\r\n'

/** The parts of a form without script; `state` is what the page says the form was like before. */
const form = (id: string, state: string, ...fields: string[]) =>
  [
    part('$ACTION_REF_1', ''),
    part('$ACTION_1:0', JSON.stringify({ id, bound: '$@1' })),
    part('$ACTION_1:1', state),
    part('idempotencyKey', 'k'),
    ...fields,
    end,
  ].join('')

/**
 * What nobody's browser sends, and how it is answered: never with a fault of the server. `signIn` and `bringReply` are
 * the ids of two actions, `desk` a couple's page.
 */
export function badRequests(signIn: string, bringReply: string, desk: string): BadRequest[] {
  const action = { 'next-action': signIn, accept: 'text/x-component' }
  const asAction = (type: string) => ({ ...action, 'content-type': type })
  const asForm = { 'content-type': parted }
  const read = { method: 'GET', status: 400 }
  const idle = JSON.stringify([{ status: 'idle' }])
  return [
    { what: 'half a letter in the address', ...read, path: '/%E0%A4%A' },
    { what: 'no letter in the address', ...read, path: '/confirm/%ff' },
    { what: 'no letter in an address of sign-in', ...read, path: '/api/auth/%ff' },
    { what: 'a zero byte in the address', ...read, path: '/confirm/%00' },
    { what: 'an address on another server', ...read, path: 'http://elsewhere.example/' },
    { what: 'all addresses', method: 'OPTIONS', path: '*', status: 400 },
    { what: 'no letter in the query', ...read, path: '/sign-in?back=%ff&said=%00', status: 200 },
    {
      what: 'zero bytes in a search',
      ...read,
      path: '/desk?q=%00&view=%00',
      who: 'coordinator',
      status: 200,
    },
    {
      what: 'a week of zero bytes',
      ...read,
      path: `${desk}/schedule?week=%00`,
      who: 'coordinator',
      status: 200,
    },
    {
      what: 'cookies of no letters',
      ...read,
      path: '/faq',
      headers: { cookie: 'alongside=%ff; locale=%00' },
      status: 200,
    },
    {
      what: 'a size of nothing to measure by',
      ...read,
      path: '/tech-check/sample?%00',
      status: 200,
    },
    ...toTheFramework(signIn),
    {
      what: 'a form without a line',
      headers: { 'content-type': 'multipart/form-data' },
      body: 'x',
      status: 400,
    },
    { what: 'an action without a line', headers: asAction('multipart/form-data'), body: 'x', status: 400 },
    { what: 'an empty line', headers: asAction('multipart/form-data; boundary=""'), body: 'x', status: 400 },
    {
      what: 'another line',
      headers: asAction('multipart/form-data; boundary=other'),
      body: part('0', '[]') + end,
      status: 400,
    },
    {
      what: 'another line in a form',
      headers: { 'content-type': 'multipart/form-data; boundary=other' },
      body: part('0', '[]') + end,
      status: 400,
    },
    { what: 'a torn action', headers: asAction(parted), body: part('0', '['), status: 400 },
    { what: 'a torn form', headers: asForm, body: part('email', 'a'), status: 400 },
    { what: 'torn arguments', headers: asAction('text/plain'), body: '[', status: 400 },
    { what: 'no arguments', headers: asAction('text/plain'), body: '', status: 400 },
    {
      what: 'arguments that lead nowhere',
      headers: asAction(parted),
      body: part('0', '["$K9","$@7","$F3"]') + end,
      status: 400,
    },
    {
      what: 'more arguments than can be counted',
      headers: asAction('text/plain'),
      body: `[${'1,'.repeat(1500)}1]`,
      status: 400,
    },
    {
      what: 'a hole in arguments',
      headers: asAction('text/plain'),
      body: '['.repeat(20_000) + ']'.repeat(20_000),
      status: 400,
    },
    { what: 'an action that cannot be', headers: { 'next-action': 'toString' }, body: '[]', status: 400 },
    {
      what: 'an action that is no more',
      headers: { 'next-action': 'f'.repeat(42) },
      body: '[]',
      status: 409,
    },
    {
      what: 'a form for another server',
      headers: { ...asAction('text/plain'), 'x-forwarded-host': 'elsewhere.example' },
      body: '[]',
      status: 400,
    },
    {
      what: 'a form whose action is torn',
      headers: asForm,
      body: part('$ACTION_REF_1', '') + part('$ACTION_1:0', '{') + end,
      status: 400,
    },
    { what: 'a form whose last state is torn', headers: asForm, body: form(signIn, '['), status: 400 },
    { what: 'no form at all', headers: asAction('text/plain'), body: '[]', status: 200 },
    {
      what: 'letters that are none',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'a=%ff&%00=%E0',
      status: 200,
    },
    {
      what: 'zero bytes in fields',
      headers: asForm,
      body: form(signIn, idle, part('email', 'a\0@b.c'), part('password', 'x\0y')),
      status: 200,
    },
    {
      what: 'a file in place of a word',
      headers: asForm,
      body: form(signIn, idle, part('email', 'a', 'a.txt')),
      status: 200,
    },
    {
      what: 'a reply with zero bytes in it and in its name',
      path: `${desk}/benefits`,
      who: 'coordinator',
      headers: asForm,
      body: form(
        bringReply,
        idle,
        part('coupleId', desk.split('/').at(-1) ?? ''),
        part('coverageId', '\0'),
        part('file', 'ISA\0*', 'a\0.txt'),
      ),
      status: 404,
    },
    { what: 'a body larger than any form', headers: asForm, body: new Uint8Array(11_000_000), status: 303 },
    {
      what: 'a body of no known length',
      headers: { ...asForm, 'transfer-encoding': 'chunked' },
      body: end,
      status: 303,
    },
    {
      what: 'sign-in with letters that are none',
      path: '/api/auth/callback/credentials',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: '%ff=%E0',
      status: 404,
    },
    {
      what: 'sign-in with no form',
      path: '/api/auth/callback/credentials',
      headers: { 'content-type': 'application/json' },
      body: '{',
      status: 404,
    },
    { what: 'a method nobody knows', method: 'TRACE', status: 400 },
  ]
}
