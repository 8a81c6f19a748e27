export { StaffLayout as default } from '@/lib/staff-layout'
