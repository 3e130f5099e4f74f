package kz.tirek.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.tirek.vault.Vault;

/** Seals what sender and receiver of a case say to each other: the receiver cannot open the case's own key yet. */
@ApplicationScoped
class HandoverSeals {
    @Inject Vault vault;

    byte[] word(UUID id, String text) {
        return text == null || text.isBlank() ? null : vault.seal("case_handover|word|" + id, text.strip());
    }

    byte[] answer(UUID id, String text) {
        return vault.seal("case_handover|answer|" + id, text.strip());
    }

    String word(Handover offer) {
        return offer.wordSealed() == null ? null : vault.open("case_handover|word|" + offer.id(), offer.wordSealed());
    }

    String answer(Handover offer) {
        return offer.answerSealed() == null ? null : vault.open("case_handover|answer|" + offer.id(), offer.answerSealed());
    }
}
