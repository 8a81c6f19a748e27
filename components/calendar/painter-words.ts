/** The painter's words, made on the server; `{hours}` and `{windows}` are filled in the browser as one paints. */
export type PainterWords = Record<
  | 'gridLabel'
  | 'howTo'
  | 'free'
  | 'notFree'
  | 'partnerFree'
  | 'list'
  | 'listAlone'
  | 'moreLines'
  | 'listHelp'
  | 'day'
  | 'from'
  | 'until'
  | 'noDay'
  | 'noTime'
  | 'addLine'
  | 'removeLine'
  | 'yourHours'
  | 'nothingChosen'
  | 'bothCan'
  | 'noneTogether',
  string
>

export type PainterDay = { day: number; short: string; long: string }
/** `hour` is the label at the left edge, only on full hours. */
export type PainterTime = { minute: number; text: string; hour: string | null }
