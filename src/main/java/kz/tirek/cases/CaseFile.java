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
import kz.tirek.sharing.Shares;
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
    @Inject Shares shares;
    @Inject @Any Instance<Chronicle> chronicles;
    @Inject Vault vault;
    @Inject OfficialCalendar calendar;

    /** @param oversight whether the actor may see the facts of any case */
    CaseView view(CaseNumber number, boolean oversight) {
        Optional<SupportCase> mine = queries.workable(number.value(), ledger.actor());
        if (mine.isPresent()) {
            return whole(mine.get(), standing(mine.get()));
        }
        Object[] found = queries.ofAnyone(number.value()).stream().findFirst().orElseThrow(Absent::new);
        SupportCase one = (SupportCase) found[0];
        Optional<Standing> guest = guest(one.id());
        if (guest.isPresent()) {
            return whole(queries.whole(number.value()).orElseThrow(Absent::new), guest.get());
        }
        if (!oversight) {
            throw new Absent();
        }
        ledger.audit.note(Entry.read("case", one.id(), (UUID) found[1], Fields.FACTS).because("oversight"));
        return view(one, Standing.OVERSIGHT, null);
    }

    /** @throws Absent unless the actor works on it */
    SupportCase workable(CaseNumber number) {
        return queries.workable(number.value(), ledger.actor()).orElseThrow(Absent::new);
    }

    /** @throws Absent unless the actor may read what is told in it */
    SupportCase readable(CaseNumber number) {
        return queries.workable(number.value(), ledger.actor())
                .or(() -> queries.whole(number.value()).filter(one -> guest(one.id()).isPresent())).orElseThrow(Absent::new);
    }

    /** How the actor stands to a case that they may read. */
    Standing standing(SupportCase readable) {
        return readable.ownerId().equals(ledger.actor()) ? Standing.OWNER
                : guest(readable.id()).orElse(Standing.OVERSIGHT);
    }

    /** What a page of the case shows at its head; notes the reading. */
    CaseHead head(CaseNumber number) {
        SupportCase one = readable(number);
        Standing standing = standing(one);
        CaseRow row = queries.entityManager().find(CaseRow.class, one.id());
        Pupil pupil = one.pupil();
        ledger.audit.note(Entry.read("case", one.id(), pupil.id(), Fields.IDENTITY).because(standing.reason()));
        return new CaseHead(one.id(), one.number().value(), one.version(), standing, pupil.id(), pupil.fullName(), pupil.classLabel(), row.school(), one.risk(),
                one.status(), one.mayMeet(ledger.today(), Consent.Scope.COUNSELLING), row.ownerName());
    }

    private Optional<Standing> guest(UUID caseId) {
        Optional<Standing> share = shares.ofActor(caseId).map(Standing::of);
        return share.isPresent() || !emergencies.open(caseId) ? share : Optional.of(Standing.EMERGENCY);
    }

    /** The case with child and narratives. */
    private CaseView whole(SupportCase mine, Standing standing) {
        Pupil pupil = mine.pupil();
        Told told = told(mine);
        List<ChronicleEntry> chronicle = chronicles.stream().flatMap(source -> source.entries(mine.id(), told).stream())
                .sorted(Comparator.comparing(ChronicleEntry::at).reversed()).toList();
        ledger.audit.note(Entry.read("case", mine.id(), pupil.id(), Fields.NARRATIVE).because(standing.reason()));
        return view(mine, standing, new CaseView.Confidence(pupil.id(), pupil.fullName(), pupil.classLabel(), pupil.birthDate(),
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

    private CaseView view(SupportCase one, Standing standing, CaseView.Confidence confidence) {
        CaseRow row = queries.entityManager().find(CaseRow.class, one.id());
        return new CaseView(one.number().value(), one.version(), standing, one.status(), one.risk(), List.copyOf(one.reasons()), one.source(),
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
