'use client'

export { BrokenWords as default } from '@/components/shell/broken-words'
