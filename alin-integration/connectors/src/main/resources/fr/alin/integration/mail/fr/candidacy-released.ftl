<#assign left = ["NOT_RETAINED", "LEFT_OUT", "NOT_REVIEWED", "NOT_IN_FORCE", "EMPLOYER_AWAITED", "EMPLOYER_REFUSED", "NO_LONGER_SUITS"]>
<#assign stated = {"LET_OTHERWISE": "Il le loue par une autre voie.", "WORKS": "Il y fait des travaux.", "SOLD": "Il le vend.", "ERROR": "Il l'avait publié par erreur.", "OTHER": "Son motif est à lire dans AL'in."}[withdrawal]!"Il n'a pas donné de motif.">
<#if reason == "OFFER_WITHDRAWN">
<#assign subject = "AL'in : l'offre à laquelle vous aviez postulé est retirée">
<#elseif left?seq_contains(reason)>
<#assign subject = "AL'in : votre candidature n'est pas retenue par Action Logement">
<#elseif reason == "HOME_RETURNED">
<#assign subject = "AL'in : le logement auquel vous aviez postulé n'est plus proposé">
<#elseif reason == "LANDLORD_SILENT">
<#assign subject = "AL'in : votre candidature est close, le bailleur n'a pas répondu">
<#elseif reason == "HOME_CLOSED">
<#assign subject = "AL'in : le logement auquel vous aviez postulé n'est plus à louer">
<#else>
<#assign subject = "AL'in : le logement auquel vous aviez postulé est loué">
</#if>
<@greeting/>
<#if reason == "OFFER_WITHDRAWN">
<@p>Le bailleur a retiré ce logement, auquel vous aviez postulé : ${home()}. ${stated}</@p>
<#elseif left?seq_contains(reason)>
<@p>La liste des candidats de ce logement est partie chez le bailleur, et Action Logement n'y a pas retenu votre candidature : ${home()}. La raison est à lire dans AL'in, sur la page de vos candidatures.</@p>
<#elseif reason == "HOME_RETURNED">
<@p>Le délai pour proposer des candidats est passé, et ce logement, auquel vous aviez postulé, est revenu à son bailleur : ${home()}.</@p>
<#elseif reason == "LANDLORD_SILENT">
<@p>Le bailleur n'a pas répondu dans le temps qu'il avait, et un conseiller Action Logement a mis fin à votre attente pour ce logement : ${home()}.</@p>
<#elseif reason == "HOME_CLOSED">
<@p>Le bailleur ne loue finalement pas ce logement, auquel vous aviez postulé : ${home()}.</@p>
<#else>
<@p>Le bail de ce logement, auquel vous aviez postulé, est signé avec un autre candidat : ${home()}.</@p>
</#if>
<@p>Votre candidature est close. Vous pouvez postuler dès maintenant à un autre logement.</@p>
<#if offers?has_content>
<@p>Ces offres encore ouvertes conviennent à votre foyer, les plus proches des communes que vous demandez d'abord.</@p>
<@homes offers/>
</#if>
<@action "Voir les offres" link/>
<@signature/>
