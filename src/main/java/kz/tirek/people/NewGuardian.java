package kz.tirek.people;

import kz.tirek.shared.Phone;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Refusals;

/**
 * Somebody who stands for a pupil at home, as they are entered.
 *
 * @param phone in any usual way of writing; may be missing
 * @param legalRepresentative whether they may sign for the child
 */
public record NewGuardian(String name, Relation relation, String phone, boolean legalRepresentative) {
    public NewGuardian {
        name = PersonName.tidy(name);
    }

    /**
     * These facts with the phone in international form.
     *
     * @throws Refusal with everything that is wrong, at {@code name}, {@code relation}, {@code phone}
     */
    NewGuardian checked() {
        var refusals = new Refusals();
        PersonName.checkRequired(refusals, name, "name");
        refusals.require(relation, "relation");
        String e164 = e164(refusals);
        refusals.throwIfAny();
        return new NewGuardian(name, relation, e164, legalRepresentative);
    }

    private String e164(Refusals refusals) {
        try {
            return Phone.ofOptional(phone).map(Phone::e164).orElse(null);
        } catch (Refusal wrong) {
            refusals.check(false, "phone", wrong.key());
            return null;
        }
    }
}
