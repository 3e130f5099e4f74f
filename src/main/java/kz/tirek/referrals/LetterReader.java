package kz.tirek.referrals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.tirek.shared.Names;
import kz.tirek.vault.Narratives;
import kz.tirek.vault.Told;
import kz.tirek.vault.Vault;

/** Puts a letter together with what it says. */
@Dependent
class LetterReader {
    @Inject Narratives narratives;
    @Inject Vault vault;
    @Inject Clock clock;

    /** @param row letter, school's names, who wrote it */
    LetterView view(Object[] row) {
        var letter = (Letter) row[0];
        Told told = vault.destroyed(letter.caseId()) ? Told.NOTHING : narratives.ofRow(letter.id());
        String says = told.at(letter.id(), Letter.TOLD);
        return new LetterView(LetterLine.of(letter, (String) row[2], clock.instant()), (Names) row[1],
                says == null ? null : ReferralPen.JSON.fromJson(says, Disclosed.class), told.at(letter.id(), Letter.ANSWER));
    }
}
