<#assign subject = "Action Logement Services : Demande d'accès">
<@greeting/>
<@p>Suite à votre demande d'accès, veuillez cliquer sur le lien ci-dessous et suivre les instructions.</@p>
<@action "Cliquez ici" link/>
<@p>Ce lien expire dans ${days} jour(s).</@p>
<@p>Si vous n'êtes pas à l'origine de cette demande, merci d'ignorer ce message.</@p>
<@signature/>
