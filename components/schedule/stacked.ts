/** On a phone a wide table stands one row under another; each cell then says by itself what it is. */
export const stacked =
  'max-md:block max-md:[&_tbody]:block max-md:[&_td]:block max-md:[&_td]:py-0.5 max-md:[&_td]:text-left max-md:[&_th]:block max-md:[&_thead]:sr-only max-md:[&_tr]:block max-md:[&_tr]:py-2'
