export { breakage } from './breakage';
export { type BookDay, noLotMovement, noMovement } from './model';
export { lotMovementsOf, movementOf } from './movements';
export { held, rollForward } from './roll-forward';
