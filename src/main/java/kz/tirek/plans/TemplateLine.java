package kz.tirek.plans;

import kz.tirek.shared.Names;

/**
 * A template that may be chosen.
 *
 * @param key code of a built-in one, id of an own one
 * @param own whether the actor made it
 * @param fits whether it is made for a reason of the case
 */
public record TemplateLine(String key, Names name, boolean own, boolean fits) {}
