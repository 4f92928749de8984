package fr.alin.candidacy.desk;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.ExportQuery;
import fr.alin.candidacy.view.ExportLine;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.security.Role;

/** Shows who exported which list, when and why, to those who watch over it. */
@Stateless
@RolesAllowed({Role.STAFF_ADMINISTRATOR, Role.DPO})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ExportRecordService {

    @Inject
    ExportLog log;

    public ListPage<ExportLine> exports(ExportQuery asked) {
        return log.page(asked);
    }

    /** The accounts of all who have exported something. */
    public List<Long> members() {
        return log.members();
    }
}
