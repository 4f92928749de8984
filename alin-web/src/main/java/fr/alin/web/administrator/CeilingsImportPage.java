package fr.alin.web.administrator;

import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import fr.alin.reference.LoadCeilings;
import fr.alin.reference.ReferenceAdministration;
import fr.alin.reference.view.CeilingsImportReport;
import fr.alin.web.shared.Messages;
import fr.alin.web.shared.SentFiles;

/** administrator/ceilings-import.xhtml: checks a file and shows a report; a second click loads it. */
@Named
@ViewScoped
public class CeilingsImportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long MAX_BYTES = 1_000_000;
    private static final String CHECKED = LoadCeilings.class.getName();

    @Inject
    ReferenceAdministration administration;

    @Inject
    SentFiles sent;

    @Inject
    Messages messages;

    @Inject
    FacesContext faces;

    private transient Part file;
    private transient CeilingsImportReport report;
    private boolean replaceLoaded;
    private String csv;

    /** Without a script the check leads here, by an address: what it found stays, and going back sends no file again. */
    public void open() {
        var checked = (LoadCeilings) faces.getExternalContext().getFlash().get(CHECKED);
        if (checked != null) {
            csv = checked.csv();
            replaceLoaded = checked.replaceLoaded();
            report = administration.loadCeilings(checked);
        }
    }

    public String check() throws IOException {
        report = null;
        csv = null;
        if (file.getSize() > MAX_BYTES) {
            sent.refuse("file", file, "ceilings-import.file.too-large");
            return null;
        }
        try {
            csv = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(sent.content(file)))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            sent.refuse("file", file, "ceilings-import.file.encoding");
            return null;
        }
        if (!sent.areSentByScript()) {
            return openAgain();
        }
        report = administration.loadCeilings(new LoadCeilings(csv, replaceLoaded, true));
        return null;
    }

    private String openAgain() {
        faces.getExternalContext().getFlash().put(CHECKED, new LoadCeilings(csv, replaceLoaded, true));
        return "/administrator/ceilings-import?faces-redirect=true";
    }

    /** If the same year was loaded meanwhile, the report says so. */
    public String load() {
        report = administration.loadCeilings(new LoadCeilings(csv, replaceLoaded, false));
        if (!report.loaded()) {
            return openAgain();
        }
        messages.info("ceilings-import.loaded", report.rows());
        var first = report.sets().get(0);
        return "/administrator/reference?faces-redirect=true&year=" + first.year() + "&norm=" + first.standard();
    }

    public long getMostBytes() {
        return MAX_BYTES;
    }

    public CeilingsImportReport getReport() {
        return report;
    }

    public boolean isReplaceLoaded() {
        return replaceLoaded;
    }

    public void setReplaceLoaded(boolean replaceLoaded) {
        this.replaceLoaded = replaceLoaded;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
