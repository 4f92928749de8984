package fr.alin.web.offer;

import static fr.alin.shared.json.JsonLibrary.JSON;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.reference.OutlineService;
import fr.alin.reference.view.CommuneOutline;
import fr.alin.reference.view.DepartmentOutline;

/**
 * The base map: {@code /map/outlines/29} the communes of a department as {@code [code, name, latitude, longitude,
 * inhabitants, rings, whether it is the ground of its arrondissements]}, {@code /map/outlines/departments} all departments as {@code [code, name, rings]}; rings as in
 * {@link fr.alin.reference.view.Outline}. Public and the same for all. Compressed once; unpacked for a caller that
 * refuses gzip. An address with the current version ({@code ?v=}) is kept by browsers for good.
 * See decision 68-outlines-in-memory-and-in-the-browser.
 */
@WebServlet("/map/outlines/*")
public class OutlineServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String DEPARTMENTS = "departments";
    private static final double DECIMALS = 10_000;

    @Inject
    transient OutlineService outlines;

    private final transient Map<String, Packed> kept = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var packed = packed(part(request));
        if (packed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(packed.get(), request, response);
    }

    private static String part(HttpServletRequest request) {
        var path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    private Optional<Packed> packed(String part) throws IOException {
        var version = outlines.version();
        var known = kept.get(part);
        if (known != null && known.version().equals(version)) {
            return Optional.of(known);
        }
        var read = read(part, version);
        read.ifPresent(packed -> kept.put(part, packed));
        return read;
    }

    /** Empty for what is no department: only departments are kept. */
    private Optional<Packed> read(String part, String version) throws IOException {
        if (part.equals(DEPARTMENTS)) {
            return Optional.of(pack(version, json -> outlines.departments().forEach(row -> write(json, row))));
        }
        var communes = outlines.communesOf(part);
        return communes.isEmpty()
                ? Optional.empty()
                : Optional.of(pack(version, json -> communes.forEach(row -> write(json, row))));
    }

    private static Packed pack(String version, Consumer<JsonGenerator> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(new GZIPOutputStream(bytes))) {
            json.writeStartArray();
            rows.accept(json);
            json.writeEnd();
        }
        return new Packed(version, bytes.toByteArray());
    }

    private static void write(JsonGenerator json, CommuneOutline row) {
        var commune = row.commune();
        json.writeStartArray()
                .write(commune.code().value())
                .write(commune.name())
                .write(rounded(commune.latitude()))
                .write(rounded(commune.longitude()))
                .write(commune.population())
                .write(row.outline().encoded())
                .write(row.ground())
                .writeEnd();
    }

    private static void write(JsonGenerator json, DepartmentOutline row) {
        json.writeStartArray()
                .write(row.department().code())
                .write(row.department().name())
                .write(row.outline().encoded())
                .writeEnd();
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * DECIMALS) / DECIMALS;
    }

    private static void send(Packed packed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var current = packed.version().equals(request.getParameter("v"));
        response.setHeader("Cache-Control", current ? "public, max-age=31536000, immutable" : "public, no-cache");
        var gzip = ContentCodings.allowGzip(request.getHeader("Accept-Encoding"));
        response.setHeader("ETag", packed.tag(gzip));
        response.setHeader("Vary", "Accept-Encoding");
        if (packed.tag(gzip).equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/json");
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        var bytes = gzip ? packed.bytes() : packed.plain();
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private record Packed(String version, byte[] bytes) {

        /** Part, version and coding say what the bytes are. */
        String tag(boolean gzip) {
            return '"' + version + (gzip ? "" : "-plain") + '"';
        }

        byte[] plain() throws IOException {
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                return unpacked.readAllBytes();
            }
        }
    }
}
