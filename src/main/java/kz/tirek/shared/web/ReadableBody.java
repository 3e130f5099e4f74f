package kz.tirek.shared.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** A REST body that is missing or cannot be read (no JSON, an unknown constant) is the caller's mistake: 400, not a fault of ours. */
@Provider
public class ReadableBody implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            Object body = context.proceed();
            if (body == null) {
                throw new BadRequestException();
            }
            return body;
        } catch (ProcessingException unreadable) {
            throw new BadRequestException(unreadable);
        }
    }
}
