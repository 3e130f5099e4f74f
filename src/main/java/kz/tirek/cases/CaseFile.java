package kz.tirek.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.emergency.Emergencies;
import kz.tirek.people.Consent;
import kz.tirek.people.Pupil;
import kz.tirek.shared.Absent;
import kz.tirek.vault.Narratives;
import kz.tirek.vault.Told;

/** Puts one case together for its page, as much of it as the actor may see, and notes the reading. */
@Dependent
class CaseFile {
    @Inject CaseQueries queries;
    @Inject CaseLedger ledger;
    @Inject Narratives narratives;
    @Inject Emergencies emergencies;
    @Inject @Any Instance<Chronicle> chronicles;

    /** @param oversight whether the actor may see the facts of any case */
    CaseView view(CaseNumber number, boolean oversight) {
        Optional<SupportCase> mine = queries.ofOwner(number.value(), ledger.actor());
        if (mine.isPresent()) {
            return whole(mine.get(), true);
        }
        Object[] found = queries.ofAnyone(number.value()).stream().findFirst().orElseThrow(Absent::new);
        SupportCase one = (SupportCase) found[0];
        if (emergencies.open(one.id())) {
            return whole(queries.whole(number.value()).orElseThrow(Absent::new), false);
        }
        if (!oversight) {
            throw new Absent();
        }
        ledger.audit.note(Entry.read("case", one.id(), (UUID) found[1], Fields.FACTS).because("oversight"));
        return view(one, false, null);
    }

    /** The case with child and narratives. */
    private CaseView whole(SupportCase mine, boolean own) {
        Pupil pupil = mine.pupil();
        Told told = narratives.ofCase(mine.id());
        List<ChronicleEntry> chronicle = chronicles.stream().flatMap(source -> source.entries(mine.id(), told).stream())
                .sorted(Comparator.comparing(ChronicleEntry::at).reversed()).toList();
        Entry read = Entry.read("case", mine.id(), pupil.id(), Fields.NARRATIVE);
        ledger.audit.note(own ? read : read.because("emergency"));
        return view(mine, own, new CaseView.Confidence(pupil.id(), pupil.fullName(), pupil.classLabel(), pupil.birthDate(),
                told.at(mine.riskWhyAt(), Telling.TEXT), told.at(mine.nextStepAt(), Telling.NEXT), mine.consent().map(this::paper).orElse(null),
                ground(mine, told), chronicle));
    }

    private static UrgentGround ground(SupportCase mine, Told told) {
        UUID at = mine.urgentAt();
        return at == null ? null : new UrgentGround(told.at(at, Telling.TEXT), told.at(at, Telling.BY), mine.urgentUntil());
    }

    List<String> numbersFor(UUID pupil) {
        return queries.numbersFor(pupil, ledger.actor());
    }

    private CaseView view(SupportCase one, boolean own, CaseView.Confidence confidence) {
        CaseRow row = queries.entityManager().find(CaseRow.class, one.id());
        return new CaseView(one.number().value(), one.version(), own, one.status(), one.risk(), List.copyOf(one.reasons()), one.source(),
                row.school(), one.grade(), row.ownerName(), one.openedOn(), one.closedOn(), one.outcome(), one.followUpOn(), one.lastContactOn(),
                confidence != null ? one.mayMeet(ledger.today(), Consent.Scope.COUNSELLING) : row.covered(), confidence);
    }

    private CaseView.Paper paper(Consent consent) {
        boolean inForce = consent.covers(Consent.Scope.COUNSELLING, ledger.today());
        return new CaseView.Paper(consent.givenBy(), consent.givenOn(), consent.until().orElse(null), inForce);
    }
}
