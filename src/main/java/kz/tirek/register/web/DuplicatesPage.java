package kz.tirek.register.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tirek.directory.web.Places;
import kz.tirek.register.DuplicatePair;
import kz.tirek.register.Duplicates;
import kz.tirek.register.MergeAsk;
import kz.tirek.register.MergeLine;
import kz.tirek.register.PupilMerges;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Backs {@code register/duplicates.xhtml}: records that may be of one child, side by side, and what was made one lately. */
@Named
@ViewScoped
public class DuplicatesPage implements Serializable {
    private static final int SIZE = 20;

    @Inject transient Duplicates duplicates;
    @Inject transient PupilMerges merging;
    @Inject transient Messages messages;
    @Inject transient Places places;

    private final UUID requestKey = Ids.next();
    /** The pairs as the person sees them: the first one kept. */
    private final List<MergeAsk> shown = new ArrayList<>();
    private transient Slice<DuplicatePair> pairs;
    private transient List<MergeLine> merges;

    /** Opens the page before anything of it is shown. */
    public void begin() {
        getPairs().items().forEach(pair -> shown.add(new MergeAsk(pair.one().id(), pair.one().version(), pair.other().id(), pair.other().version())));
        places.learnSchools(getPairs().items().stream().flatMap(pair -> Stream.of(pair.one().school(), pair.other().school())).toList());
    }

    public Slice<DuplicatePair> getPairs() {
        if (pairs == null) {
            String first = Faces.getRequestParameter("first");
            pairs = duplicates.pairs(first != null && first.matches("\\d{1,5}") ? Integer.parseInt(first) : 0, SIZE);
        }
        return pairs;
    }

    public List<MergeLine> getMerges() {
        if (merges == null) {
            merges = merging.merges();
        }
        return merges;
    }

    /** Makes one of the pair that stood at {@code place} when the page was shown, whatever stands there now. */
    public void merge(int place, boolean keepFirst) {
        MergeAsk ask = shown.get(place);
        merging.merge(requestKey, keepFirst ? ask : ask.turned());
        done("merge.merged");
    }

    public void notSame(int place) {
        duplicates.notSame(shown.get(place).kept(), shown.get(place).gone());
        done("duplicates.dismissed");
    }

    public void undo(UUID merge, int version) {
        merging.undo(merge, version);
        done("merge.undone");
    }

    private void done(String said) {
        messages.done(said);
        messages.open("/pupils/duplicates");
    }
}
