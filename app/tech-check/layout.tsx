export { OwnFrame as default } from '@/lib/own-frame'
