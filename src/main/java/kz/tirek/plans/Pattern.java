package kz.tirek.plans;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.function.Function;

/**
 * A goal with measures that a template proposes; no child is in it.
 *
 * @param goal what is to be reached
 */
record Pattern(String goal, List<Step> steps) {
    /** @param days from the beginning until it should be done */
    record Step(String text, Responsible responsible, int days) {}

    /** @param words of an entry of the array */
    static List<Pattern> read(JsonArray goals, Function<JsonObject, String> words) {
        return goals.getValuesAs(JsonObject.class).stream().map(goal -> new Pattern(words.apply(goal), goal.getJsonArray("measures").getValuesAs(JsonObject.class)
                .stream().map(one -> new Step(words.apply(one), Responsible.valueOf(one.getString("responsible")), one.getInt("days"))).toList())).toList();
    }

    static List<Pattern> read(String written) {
        try (var reader = Json.createReader(new StringReader(written))) {
            return read(reader.readArray(), one -> one.getString("text"));
        }
    }

    static String written(List<Pattern> patterns) {
        var goals = Json.createArrayBuilder();
        for (Pattern pattern : patterns) {
            var steps = Json.createArrayBuilder();
            pattern.steps.forEach(step -> steps.add(Json.createObjectBuilder().add("text", step.text()).add("responsible", step.responsible().name())
                    .add("days", step.days())));
            goals.add(Json.createObjectBuilder().add("text", pattern.goal).add("measures", steps));
        }
        return goals.build().toString();
    }
}
