package org.saksi.app.web.security;

import java.io.IOException;

import jakarta.servlet.ServletException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/// The outermost gate of the server: gives every answer its headers before anything can refuse the request.
final class EveryAnswer extends ValveBase {

    EveryAnswer() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        AnswerHeaders.write(response);
        getNext().invoke(request, response);
    }
}
