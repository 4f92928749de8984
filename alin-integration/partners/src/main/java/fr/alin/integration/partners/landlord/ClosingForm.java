package fr.alin.integration.partners.landlord;

import java.time.LocalDate;

import fr.alin.contract.landlord.ClosingReason;
import fr.alin.contract.landlord.HomeClosed;
import fr.alin.integration.partners.page.Request;
import fr.alin.integration.partners.page.WrongValue;

/** The form that says that a home is not to be had any more. */
final class ClosingForm {

    private ClosingForm() {}

    static HomeClosed read(Request request, LocalDate today) {
        HomeClosed closed = new HomeClosed();
        closed.setOffer(request.pathParameter("reference"));
        closed.setDate(request.value("date").map(AnswerForm::day).orElse(today));
        closed.setReason(request.value("reason").map(ClosingForm::closing).orElse(ClosingReason.TAKEN_BACK));
        request.value("remark").ifPresent(closed::setRemark);
        request.value("messageId").ifPresent(closed::setMessageId);
        return closed;
    }

    private static ClosingReason closing(String text) {
        try {
            return ClosingReason.fromValue(text);
        } catch (IllegalArgumentException e) {
            throw new WrongValue("reason : LET, ABANDONED ou TAKEN_BACK");
        }
    }
}
