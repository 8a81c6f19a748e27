// Runs in a thread of its own, so that nobody waits for a page while teams are sought. One program is held at a time.
import { parentPort } from 'node:worker_threads'
import load from 'highs'

// Presolve would lose the basis the search begins with, and scaling only costs time: every coefficient is a one.
const options = { output_flag: false, presolve: 'off', simplex_scale_strategy: 0 }
const whole = { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 }
const optimal = 7

const highs = await load()
let model = null

parentPort.on('message', ({ program, columns, seconds }) => {
  if (program) begin(program)
  else model.addCols(csc(columns, model.getDimensions().numRows))
  model.options.set({ time_limit: model.getRunTime() + seconds })
  model.run()
  parentPort.postMessage(answer())
})

function begin({ right, columns, basis, whole: integral }) {
  model?.dispose()
  model = highs.createModel()
  // A basis that is nearly the answer is gone on from (primal); without one the other way is shorter (dual).
  model.options.set(integral ? whole : { ...options, simplex_strategy: basis ? 4 : 1 })
  const { cost, lower, upper, matrix } = csc(columns, right.length)
  const integrality = integral ? new Int32Array(cost.length).fill(1) : undefined
  model.passModel({
    numCols: cost.length,
    numRows: right.length,
    ...{ colCost: cost, colLower: lower, colUpper: upper, rowLower: right, rowUpper: right, matrix },
    ...(integrality ? { integrality } : {}),
    sense: highs.constants.objectiveSense.minimize,
  })
  if (basis) model.setBasis({ colStatus: basis.columns, rowStatus: basis.rows })
}

function csc({ cost, starts, rows }, numRows) {
  const none = cost.length
  const values = new Float64Array(rows.length).fill(1)
  const matrix = { format: 'csc', numRows, numCols: none, starts, indices: rows, values }
  return { cost, lower: new Float64Array(none), upper: new Float64Array(none).fill(highs.infinity), matrix }
}

function answer() {
  if (model.getModelStatus() !== optimal) return { status: model.getModelStatus() }
  const { colValue, rowDual } = model.getSolution()
  return { value: model.getObjectiveValue(), taken: colValue, prices: rowDual ?? new Float64Array() }
}
