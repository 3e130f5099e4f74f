package kz.tirek.referrals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tirek.clocks.Clocks;
import kz.tirek.clocks.Target;
import kz.tirek.clocks.Targets;
import kz.tirek.shared.Names;
import kz.tirek.vault.Vault;

/** Puts referrals together for lists and pages, with as much of their texts as row policies leave. */
@Dependent
class ReferralReader {
    @Inject ReferralQueries queries;
    @Inject Clocks clocks;
    @Inject Targets targets;
    @Inject ReferralPen pen;
    @Inject Vault vault;

    /** @param rows referral, names of its school, who sent it, who leads it @param named whether the children's names are to be read */
    List<ReferralLine> lines(List<Object[]> rows, boolean named) {
        List<UUID> ids = rows.stream().map(row -> ((Referral) row[0]).id()).toList();
        Map<UUID, String> told = named && !ids.isEmpty() ? opened(queries.textsOf(ids)) : Map.of();
        return rows.stream().map(row -> line(row, disclosed(told.get(((Referral) row[0]).id())))).toList();
    }

    private ReferralLine line(Object[] row, Disclosed told) {
        var one = (Referral) row[0];
        return new ReferralLine(one.id(), one.number().value(), told == null ? null : told.name(), told == null ? null : told.classLabel(), (Names) row[1],
                (String) row[2], one.sentAt(), one.risk(), one.status(), one.questionOpen(), (String) row[3], term(one));
    }

    ReferralView view(Object[] row, ReferralView.Side side, String caseNumber, boolean texts) {
        var one = (Referral) row[0];
        Map<UUID, String> told = texts ? opened(queries.texts(one.id())) : Map.of();
        List<ReferralView.EntryLine> entries = queries.entries(one.id()).stream().map(entry -> entry((ReferralEntry) entry[0], (String) entry[1], told)).toList();
        List<ReferralView.ReviewLine> reviews = queries.reviews(one.id()).stream().map(review -> review(review, told)).toList();
        return new ReferralView(one.id(), one.number().value(), one.version(), side, caseNumber, one.status(), one.risk(), one.ground(), one.fields(),
                (Names) row[1], (String) row[2], one.sentAt(), (String) row[3], one.questionOpen(), one.mobileOn(), one.mobileWaits(), term(one),
                disclosed(told.get(one.id())), entries, reviews);
    }

    /** Texts by the id of their row; none of a case whose key was destroyed. */
    Map<UUID, String> opened(List<ReferralText> texts) {
        var opened = new HashMap<UUID, String>();
        for (ReferralText text : texts) {
            if (!vault.destroyed(text.caseId())) {
                opened.put(text.id(), vault.open(text.caseId(), ReferralText.place(text.id()), text.sealed()));
            }
        }
        return opened;
    }

    private static ReferralView.EntryLine entry(ReferralEntry entry, String by, Map<UUID, String> told) {
        return new ReferralView.EntryLine(entry.id(), entry.step(), entry.at(), by, told.get(entry.id()));
    }

    private static ReferralView.ReviewLine review(ReferralReview one, Map<UUID, String> told) {
        return new ReferralView.ReviewLine(one.id(), one.version(), one.place(), one.dueAt(), one.finding(),
                one.entryId() == null ? null : told.get(one.entryId()), one.doneAt());
    }

    private TermLine term(Referral one) {
        Term term = one.term();
        Target target = targets.of(term.kind().target());
        return TermLine.of(term, clocks.course(term.from(), term.due(), term.runs() ? pen.now() : term.endedAt(), target), target);
    }

    private static Disclosed disclosed(String json) {
        return json == null ? null : ReferralPen.JSON.fromJson(json, Disclosed.class);
    }
}
