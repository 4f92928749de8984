package fr.alin.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** A nearly empty response, to measure the server's upper limit. */
@WebServlet("/")
public class EmptyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final byte[] NOTHING = "<!DOCTYPE html><title>-</title>".getBytes(StandardCharsets.UTF_8);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html");
        response.setContentLength(NOTHING.length);
        response.getOutputStream().write(NOTHING);
    }
}
