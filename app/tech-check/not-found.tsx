export { NotHere as default, notHereTitle as generateMetadata } from '@/components/shell/not-here'
