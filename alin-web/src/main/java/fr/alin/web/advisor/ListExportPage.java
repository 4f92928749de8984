package fr.alin.web.advisor;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.model.ExportFormat;
import fr.alin.candidacy.model.ExportReason;
import fr.alin.candidacy.model.ExportedList;
import fr.alin.candidacy.model.StatedExport;
import fr.alin.web.export.KeptFile;
import fr.alin.web.export.SheetFormat;
import fr.alin.web.table.ListReturn;

/** advisor/export.xhtml: asks what a list is taken away for and as which kind of file, and sends the file. */
@Named
@RequestScoped
public class ListExportPage {

    @Inject
    DeskExports exports;

    @Inject
    ExportHeads heads;

    @Inject
    ListReturn listReturn;

    @Inject
    FacesContext faces;

    private ExportedList list;
    private ExportFormat format = ExportFormat.XLSX;
    private ExportReason reason;
    private String words = "";

    /** @throws fr.alin.candidacy.model.ListTooLongToExport when the list has more lines than the file may have */
    public void send() throws IOException {
        var export = exports.of(list, listReturn.getFrom());
        var kind = SheetFormat.valueOf(format.name());
        var stated = new StatedExport(list, format, export.filters(), reason, words);
        try (var file = KeptFile.create()) {
            var output = file.output();
            export.write(stated, () -> kind.open(output, heads.of(export, stated)));
            output.flush();
            deliver(file, heads.fileName(list, kind), kind.mediaType());
        }
    }

    private void deliver(KeptFile file, String name, String mediaType) throws IOException {
        var browser = faces.getExternalContext();
        browser.responseReset();
        browser.setResponseContentType(mediaType);
        browser.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        browser.setResponseHeader("Content-Length", String.valueOf(file.size()));
        file.sendTo(browser.getResponseOutputStream());
        faces.responseComplete();
    }

    /** How many lines the file will have. */
    public String getAmount() {
        return exports.amount(list, listReturn.getFrom());
    }

    /** The list's page, without its query. */
    public String getAddress() {
        return list == ExportedList.SEARCH
                ? "/advisor/search"
                : DeskList.valueOf(list.name()).getAddress();
    }

    public ExportFormat[] getFormats() {
        return ExportFormat.values();
    }

    public ExportReason[] getReasons() {
        return ExportReason.values();
    }

    public ExportedList getList() {
        return list;
    }

    public void setList(ExportedList list) {
        this.list = list;
    }

    public ExportFormat getFormat() {
        return format;
    }

    public void setFormat(ExportFormat format) {
        this.format = format;
    }

    public ExportReason getReason() {
        return reason;
    }

    public void setReason(ExportReason reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
