package kz.tirek.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.tirek.screening.Instrument.Item;
import kz.tirek.screening.ScreeningView.Action;
import kz.tirek.screening.ScreeningView.Answer;
import kz.tirek.shared.Names;
import kz.tirek.vault.Told;

/** Writes answers as they are sealed, and reads them with their questions. */
final class Answers {
    private Answers() {}

    /** Codes and values, e.g. {@code 1=2 2=0}; {@code null} when nothing was asked. */
    static String told(Instrument by, Map<String, Integer> answers) {
        return answers.isEmpty() ? null : by.items().stream().filter(item -> answers.containsKey(item.code()))
                .map(item -> item.code() + "=" + answers.get(item.code())).collect(Collectors.joining(" "));
    }

    static ScreeningView view(Screening one, String by, Told told) {
        UUID id = one.id();
        Instrument instrument = one.instrument();
        Score score = Score.of(told.at(id, Screening.SCORE), one.critical());
        Names meaning = score.band() == null ? null : instrument.band(score.band()).orElseThrow().words();
        Action action = one.actedAt() == null ? null : new Action(told.at(id, Screening.ACTION_WHO), told.at(id, Screening.ACTION_WHAT), one.actedAt());
        return new ScreeningView(id, one.version(), instrument.code(), instrument.name(), one.language(), one.heldOn(), one.takenAt(), by, score, meaning,
                read(instrument, told.at(id, Screening.ANSWERS)), one.actionDueAt(), action, one.closedAt(), told.at(id, Screening.CONCLUSION));
    }

    private static List<Answer> read(Instrument by, String told) {
        var values = new HashMap<String, Integer>();
        if (told != null) {
            for (String pair : told.split(" ")) {
                values.put(pair.substring(0, pair.indexOf('=')), Integer.valueOf(pair.substring(pair.indexOf('=') + 1)));
            }
        }
        var answers = new ArrayList<Answer>();
        for (Item item : by.items()) {
            Integer value = values.get(item.code());
            if (value != null) {
                Names words = item.options().stream().filter(option -> option.value() == value).findFirst().orElseThrow().words();
                answers.add(new Answer(item.code(), item.words(), words, item.critical(value)));
            }
        }
        return answers;
    }
}
