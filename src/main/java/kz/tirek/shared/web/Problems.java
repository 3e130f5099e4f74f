package kz.tirek.shared.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.tirek.shared.Problem;
import kz.tirek.shared.Refusal;

/** Everything that goes wrong in REST as {@code application/problem+json} (RFC 9457). */
@Provider
public class Problems implements ExceptionMapper<Throwable> {
    private static final String TYPE = "application/problem+json";

    @Inject Texts texts;

    @Override
    public Response toResponse(Throwable thrown) {
        Throwable cause = Fault.cause(thrown);
        int status = cause instanceof WebApplicationException web ? web.getResponse().getStatus() : Fault.status(cause);
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "about:blank");
        body.put("title", title(status));
        body.put("status", status);
        if (cause instanceof Refusal refusal) {
            body.put("detail", message(refusal.problems().get(0)));
            body.put("errors", refusal.problems().stream().map(this::error).toList());
        } else if (status == 500) {
            body.put("reference", Fault.logged(cause));
        }
        return Response.status(status).type(TYPE).entity(body).build();
    }

    private String title(int status) {
        String key = "error." + (List.of(400, 401, 403, 404, 409, 422).contains(status) ? status : 500) + ".title";
        return texts.of(key);
    }

    private Map<String, String> error(Problem problem) {
        var error = new LinkedHashMap<String, String>();
        error.put("field", problem.field() == null ? "" : problem.field());
        error.put("key", problem.key());
        error.put("message", message(problem));
        return error;
    }

    private String message(Problem problem) {
        return texts.of(problem.key(), problem.args());
    }
}
