<#assign subject = "AL'in : votre candidature est annulée, votre demande étant radiée">
<@greeting/>
<@p>Votre demande de logement social a été radiée sur son site d'enregistrement. Votre candidature pour ce logement, qui n'était pas encore transmise au bailleur, est donc annulée : ${home()}.</@p>
<@p>Vous pourrez de nouveau postuler dès que votre demande sera rétablie.</@p>
<@action "Voir mes candidatures" link/>
<@signature/>
