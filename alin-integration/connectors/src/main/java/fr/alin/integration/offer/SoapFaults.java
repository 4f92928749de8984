package fr.alin.integration.offer;

import javax.xml.namespace.QName;

import jakarta.xml.soap.DetailEntry;
import jakarta.xml.soap.SOAPConstants;
import jakarta.xml.soap.SOAPElement;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPFactory;
import jakarta.xml.ws.soap.SOAPFaultException;

/** A refused message as a SOAP 1.2 fault of the sender, with the contract's {@code refusal} as its detail. */
final class SoapFaults {

    private SoapFaults() {}

    static SOAPFaultException of(Refusal refusal) {
        try {
            var fault = SOAPFactory.newInstance(SOAPConstants.SOAP_1_2_PROTOCOL)
                    .createFault(RefusalTexts.of(refusal), SOAPConstants.SOAP_SENDER_FAULT);
            DetailEntry detail = fault.addDetail().addDetailEntry(name("refusal"));
            detail.setAttribute("code", refusal.code());
            add(detail, "element", refusal.element());
            add(detail, "value", refusal.value());
            add(detail, "reason", RefusalTexts.of(refusal));
            return new SOAPFaultException(fault);
        } catch (SOAPException e) {
            throw new IllegalStateException("Cannot write a fault", e);
        }
    }

    private static void add(SOAPElement detail, String element, String text) throws SOAPException {
        if (!text.isEmpty()) {
            detail.addChildElement(name(element)).addTextNode(text);
        }
    }

    private static QName name(String local) {
        return new QName(Envelope.NAMESPACE, local);
    }
}
