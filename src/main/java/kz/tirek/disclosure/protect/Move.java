package kz.tirek.disclosure.protect;

import java.util.List;
import kz.tirek.disclosure.Witness;

/**
 * Boxes that are moved together.
 *
 * @param effect what each cell gains by them
 * @param cost of the cells that must be hidden for it
 */
record Move(List<Witness.Box> boxes, Effect effect, double cost) {}
