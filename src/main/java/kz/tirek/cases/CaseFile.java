package kz.tirek.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.directory.OfficialCalendar;
import kz.tirek.emergency.Emergencies;
import kz.tirek.people.Consent;
import kz.tirek.people.Pupil;
import kz.tirek.shared.Absent;
import kz.tirek.vault.Narratives;
import kz.tirek.vault.Told;
import kz.tirek.vault.Vault;

/** Puts one case together for its page, as much of it as the actor may see, and notes the reading. */
@Dependent
class CaseFile {
    /** Law 94-V, art. 8(7): within so many working days from a withdrawal. */
    private static final int STOP_WITHIN = 15;

    @Inject CaseQueries queries;
    @Inject CaseLedger ledger;
    @Inject Narratives narratives;
    @Inject Emergencies emergencies;
    @Inject @Any Instance<Chronicle> chronicles;
    @Inject Vault vault;
    @Inject OfficialCalendar calendar;

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
        Told told = told(mine);
        List<ChronicleEntry> chronicle = chronicles.stream().flatMap(source -> source.entries(mine.id(), told).stream())
                .sorted(Comparator.comparing(ChronicleEntry::at).reversed()).toList();
        Entry read = Entry.read("case", mine.id(), pupil.id(), Fields.NARRATIVE);
        ledger.audit.note(own ? read : read.because("emergency"));
        return view(mine, own, new CaseView.Confidence(pupil.id(), pupil.fullName(), pupil.classLabel(), pupil.birthDate(),
                told.at(mine.riskWhyAt(), Telling.TEXT), told.at(mine.nextStepAt(), Telling.NEXT), mine.consent().map(this::paper).orElse(null),
                ground(mine, told), chronicle));
    }

    /** Nothing once it was erased, also when rows of it came back with an old copy of the database. */
    private Told told(SupportCase mine) {
        return erased(mine) ? Told.NOTHING : narratives.ofCase(mine.id());
    }

    private boolean erased(SupportCase one) {
        return one.erasedOn() != null || vault.destroyed(one.id());
    }

    private static UrgentGround ground(SupportCase mine, Told told) {
        UUID at = mine.urgentAt();
        return at == null || told.at(at, Telling.TEXT) == null ? null : new UrgentGround(told.at(at, Telling.TEXT), told.at(at, Telling.BY), mine.urgentUntil());
    }

    List<String> numbersFor(UUID pupil) {
        return queries.numbersFor(pupil, ledger.actor());
    }

    List<Withdrawn> withdrawn() {
        List<Withdrawn> lines = queries.withdrawn(ledger.actor(), ledger.today());
        if (!lines.isEmpty()) {
            ledger.audit.note(Entry.listed("case", lines.size(), Fields.IDENTITY));
        }
        return lines;
    }

    private CaseView view(SupportCase one, boolean own, CaseView.Confidence confidence) {
        CaseRow row = queries.entityManager().find(CaseRow.class, one.id());
        return new CaseView(one.number().value(), one.version(), own, one.status(), one.risk(), List.copyOf(one.reasons()), one.source(),
                row.school(), one.grade(), row.ownerName(), one.openedOn(), one.closedOn(), one.outcome(), one.followUpOn(), one.lastContactOn(),
                confidence != null ? one.mayMeet(ledger.today(), Consent.Scope.COUNSELLING) : row.covered(), erased(one), one.erasedOn(), confidence);
    }

    private CaseView.Paper paper(Consent consent) {
        LocalDate withdrawn = consent.withdrawnOn().orElse(null);
        boolean inForce = consent.covers(Consent.Scope.COUNSELLING, ledger.today());
        return new CaseView.Paper(consent.givenBy(), consent.givenOn(), consent.until().orElse(null), inForce, withdrawn,
                withdrawn == null ? null : calendar.days().plusWorkingDays(withdrawn, STOP_WITHIN));
    }
}
