import { CheckboxField } from '@/components/forms/checkbox-field'
import { WhenHeld } from '@/components/forms/when-held'

/** Asked once the answer has listed what is booked: nothing is cancelled, and those who look after it are told. */
export function GoAheadAnyway() {
  return (
    <WhenHeld name="booked" value="yes">
      <CheckboxField
        name="anyway"
        label="Go ahead all the same"
        hint="What is booked stays until it is moved. It stands first in the coordinators’ queues."
      />
    </WhenHeld>
  )
}
