<#assign subject = "AL'in : le bailleur a besoin de pièces pour votre dossier">
<@greeting/>
<@p>Il manque des pièces à votre dossier, que le bailleur ${landlord} examine : ${home()}.<#if until?has_content> Il les attend au plus tard le ${until}.</#if></@p>
<@p>La liste est à lire dans AL'in, où vous dites aussi ce que vous avez déposé. Sans ces pièces, la commission ne peut pas se prononcer.</@p>
<@action "Voir les pièces demandées" link/>
<@signature/>
