<#assign subject = "AL'in : la commission examine votre dossier le ${date}">
<@greeting/>
<@p>La commission d'attribution (CALEOL) ${of(landlord)} examinera votre dossier le ${date} : ${home()}.</@p>
<@p>Votre présence n'est pas demandée. Sa décision s'affichera dans AL'in.</@p>
<@action "Voir ma candidature" link/>
<@signature/>
