// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretrules.h"

#include <QtGlobal>

#include <array>

#define AFTERWORD_SECRET(text) QT_TRANSLATE_NOOP("SecretScanner", text)

namespace afterword {

namespace {

using enum SecretShape;

// Forms as the vendors document them. A count is open at the top where the vendor says that tokens may grow.
constexpr auto rules = std::to_array<SecretRule>({
    // Whole blocks, and what carries its own structure.
    {"private-key", AFTERWORD_SECRET("Private key"), PemBlock, "-----begin", "PRIVATE KEY"},
    {"json-web-token", AFTERWORD_SECRET("JSON web token"), WebToken, ".eyJ",
     "[A-Za-z0-9_-]{8,8000}\\.[A-Za-z0-9_-]{16,}"},

    // Clouds and hosting.
    {"aws-access-key-id", AFTERWORD_SECRET("AWS access key"), Token, "AKIA ASIA", "[A-Z2-7]{16}", 3.0},
    {"aws-secret-access-key", AFTERWORD_SECRET("AWS secret access key"), Assigned,
     "aws_secret aws-secret awssecret secretaccesskey secret_access_key", "[A-Za-z0-9/+]{40}", 4.0},
    {"aws-session-token", AFTERWORD_SECRET("AWS session token"), Token, "IQoJb3JpZ2lu FwoGZXIvYXdz FQoGZXIvYXdz",
     "[A-Za-z0-9/+=]{100,}", 4.0},
    {"aws-bedrock-key", AFTERWORD_SECRET("Amazon Bedrock key"), Token, "ABSKQmVkcm9ja0FQSUtleS", "[A-Za-z0-9+/=]{100,}",
     4.0},
    {"google-api-key", AFTERWORD_SECRET("Google API key"), Token, "AIza", "[A-Za-z0-9_-]{35}", 3.0},
    {"google-oauth-secret", AFTERWORD_SECRET("Google OAuth client secret"), Token, "GOCSPX-", "[A-Za-z0-9_-]{28}", 3.0},
    {"google-oauth-token", AFTERWORD_SECRET("Google OAuth access token"), Token, "ya29.", "[A-Za-z0-9_-]{30,}", 3.0},
    {"azure-storage-key", AFTERWORD_SECRET("Azure storage key"), Assigned, "accountkey account_key sharedaccesskey",
     "[A-Za-z0-9/+]{43,86}=?=?", 4.0},
    {"azure-client-secret", AFTERWORD_SECRET("Azure client secret"), Token, "8Q~ 7Q~", "[A-Za-z0-9_.~-]{31,34}", 3.5,
     "[A-Za-z0-9_.-]{3}"},
    {"azure-sas-signature", AFTERWORD_SECRET("Azure shared access signature"), Assigned,
     "&sig= ?sig=", "[A-Za-z0-9%/+=]{43,70}", 3.5},
    {"alibaba-access-key", AFTERWORD_SECRET("Alibaba Cloud access key"), Token, "LTAI", "[A-Za-z0-9]{12,26}", 3.0},
    {"digitalocean-token", AFTERWORD_SECRET("DigitalOcean token"), Token, "dop_v1_ doo_v1_ dor_v1_", "[a-f0-9]{64}",
     3.0},
    {"heroku-api-key", AFTERWORD_SECRET("Heroku API key"), Assigned, "heroku",
     "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}", 2.5},
    {"heroku-platform-token", AFTERWORD_SECRET("Heroku API key"), Token, "HRKU-", "[A-Za-z0-9_-]{36,}", 3.0},
    {"flyio-token", AFTERWORD_SECRET("Fly.io token"), Token, "fm1_ fm1r_ fm2_ fo1_", "[A-Za-z0-9+/=_-]{40,}", 3.5},
    {"cloudflare-api-token", AFTERWORD_SECRET("Cloudflare API token"), Assigned, "cloudflare cf_api",
     "[A-Za-z0-9_-]{37,40}", 3.0},
    {"cloudflare-origin-ca-key", AFTERWORD_SECRET("Cloudflare origin CA key"), Token, "v1.0-",
     "[a-f0-9]{24}-[a-f0-9]{146}", 3.0},
    {"fastly-api-token", AFTERWORD_SECRET("Fastly API token"), Assigned, "fastly", "[A-Za-z0-9_-]{32}", 3.0},
    {"netlify-token", AFTERWORD_SECRET("Netlify token"), Token, "nfp_ nfc_", "[A-Za-z0-9_]{36,}", 3.0},
    {"vercel-token", AFTERWORD_SECRET("Vercel token"), Token, "vcp_ vci_ vca_ vck_", "[A-Za-z0-9_]{20,}", 3.0},
    {"supabase-key", AFTERWORD_SECRET("Supabase key"), Token, "sbp_ sb_secret_", "[A-Za-z0-9_-]{30,}", 3.0},
    {"planetscale-token", AFTERWORD_SECRET("PlanetScale token"), Token, "pscale_tkn_ pscale_pw_ pscale_oauth_",
     "[A-Za-z0-9_.=-]{32,64}", 3.0},

    // Code hosting, packages, build services.
    {"github-token", AFTERWORD_SECRET("GitHub token"), Token, "ghp_ gho_ ghu_ ghs_ ghr_", "[A-Za-z0-9]{36,251}", 3.0},
    {"github-fine-grained-token", AFTERWORD_SECRET("GitHub fine-grained token"), Token, "github_pat_",
     "[A-Za-z0-9]{22}_[A-Za-z0-9]{59}", 3.0},
    {"gitlab-token", AFTERWORD_SECRET("GitLab token"), Token,
     "glpat- gldt- glrt- glcbt- glptt- glft- glimt- glagent- gloas- glsoat- glffct-", "[A-Za-z0-9_.-]{20,300}", 3.0},
    {"bitbucket-app-password", AFTERWORD_SECRET("Bitbucket app password"), Token, "ATBB", "[A-Za-z0-9]{32}", 3.0},
    {"npm-token", AFTERWORD_SECRET("npm token"), Token, "npm_", "[A-Za-z0-9]{36}", 3.0},
    {"pypi-token", AFTERWORD_SECRET("PyPI token"), Token, "pypi-AgE", "[A-Za-z0-9_-]{60,}", 3.0},
    {"rubygems-key", AFTERWORD_SECRET("RubyGems API key"), Token, "rubygems_", "[a-f0-9]{48}", 3.0},
    {"crates-token", AFTERWORD_SECRET("crates.io token"), Assigned, "crates cargo_registry", "cio[A-Za-z0-9]{32}", 3.0},
    {"nuget-key", AFTERWORD_SECRET("NuGet API key"), Assigned, "nuget", "oy2[a-z0-9]{43}", 3.0},
    {"docker-token", AFTERWORD_SECRET("Docker Hub token"), Token, "dckr_pat_ dckr_oat_", "[A-Za-z0-9_-]{27,64}", 3.0},
    {"jfrog-token", AFTERWORD_SECRET("JFrog token"), Token, "AKCp cmVmd", "[A-Za-z0-9]{59,70}", 3.0},
    {"buildkite-token", AFTERWORD_SECRET("Buildkite token"), Token, "bkua_", "[a-z0-9]{40}", 3.0},
    {"circleci-token", AFTERWORD_SECRET("CircleCI token"), Token, "CCIPAT_ CCIPRJ_", "[A-Za-z0-9]{20,24}_[a-f0-9]{40}",
     3.0},
    {"sonar-token", AFTERWORD_SECRET("SonarQube token"), Token, "squ_ sqp_ sqa_", "[a-f0-9]{40}", 3.0},
    {"terraform-token", AFTERWORD_SECRET("Terraform Cloud token"), Token, ".atlasv1.", "[A-Za-z0-9_=-]{60,80}", 3.5,
     "[A-Za-z0-9]{14}"},
    {"pulumi-token", AFTERWORD_SECRET("Pulumi token"), Token, "pul-", "[a-f0-9]{40}", 3.0},
    {"vault-token", AFTERWORD_SECRET("Vault token"), Token, "hvs. hvb. hvr.", "[A-Za-z0-9_-]{24,300}", 3.0},
    {"doppler-token", AFTERWORD_SECRET("Doppler token"), Token, "dp.pt. dp.st. dp.ct. dp.sa. dp.scim. dp.audit.",
     "[A-Za-z0-9_.-]{40,64}", 3.0},
    {"onepassword-token", AFTERWORD_SECRET("1Password service account token"), Token, "ops_eyJ",
     "[A-Za-z0-9+/_-]{200,}=?=?", 3.5},
    {"age-key", AFTERWORD_SECRET("age secret key"), Token, "AGE-SECRET-KEY-1", "[A-Z0-9]{58}", 3.0},

    // Chat, mail, telephony, work.
    {"slack-token", AFTERWORD_SECRET("Slack token"), Token, "xoxb- xoxp- xoxa- xoxr- xoxs- xoxo-",
     "[A-Za-z0-9-]{20,250}", 2.5},
    {"slack-client-token", AFTERWORD_SECRET("Slack client token"), Token, "xoxc- xoxd-", "[A-Za-z0-9%/+=-]{20,600}",
     2.5},
    {"slack-config-token", AFTERWORD_SECRET("Slack configuration token"), Token, "xoxe- xoxe.", "[A-Za-z0-9.-]{20,300}",
     2.5},
    {"slack-app-token", AFTERWORD_SECRET("Slack app token"), Token, "xapp-",
     "[0-9]-[A-Z0-9]{6,}-[0-9]{6,}-[a-z0-9]{20,}", 2.5},
    {"slack-webhook", AFTERWORD_SECRET("Slack webhook"), Token,
     "hooks.slack.com/services/ hooks.slack.com/workflows/ hooks.slack.com/triggers/", "[A-Za-z0-9+/]{40,90}", 3.0},
    {"teams-webhook", AFTERWORD_SECRET("Teams webhook"), Token, "webhook.office.com/webhookb2/",
     "[A-Za-z0-9@-]{36,80}/IncomingWebhook/[a-f0-9]{32}/[A-Za-z0-9/-]{36,90}", 3.0},
    {"discord-webhook", AFTERWORD_SECRET("Discord webhook"), Token,
     "discord.com/api/webhooks/ discordapp.com/api/webhooks/", "[0-9]{17,20}/[A-Za-z0-9_-]{60,80}", 3.0},
    {"discord-token", AFTERWORD_SECRET("Discord token"), Assigned, "discord",
     "[A-Za-z0-9_-]{23,28}\\.[A-Za-z0-9_-]{6,7}\\.[A-Za-z0-9_-]{27,40}", 3.5},
    {"telegram-token", AFTERWORD_SECRET("Telegram bot token"), Token, ":AA", "[A-Za-z0-9_-]{32,33}", 3.0,
     "[0-9]{8,10}"},
    {"twilio-auth-token", AFTERWORD_SECRET("Twilio auth token"), Assigned, "twilio", "[a-f0-9]{32}", 3.0},
    {"sendgrid-key", AFTERWORD_SECRET("SendGrid API key"), Token, "SG.", "[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}", 3.5},
    {"mailgun-key", AFTERWORD_SECRET("Mailgun API key"), Token, "key-", "[a-f0-9]{32}", 3.0},
    {"mailchimp-key", AFTERWORD_SECRET("Mailchimp API key"), Token, "-us", "[0-9]{1,2}", 3.0, "[a-f0-9]{32}"},
    {"brevo-key", AFTERWORD_SECRET("Brevo API key"), Token, "xkeysib-", "[a-f0-9]{64}-[A-Za-z0-9]{16}", 3.0},
    {"atlassian-token", AFTERWORD_SECRET("Atlassian token"), Token, "ATATT3 ATCTT3", "[A-Za-z0-9_=-]{100,260}", 3.5},
    {"linear-key", AFTERWORD_SECRET("Linear API key"), Token, "lin_api_ lin_oauth_", "[A-Za-z0-9]{40,64}", 3.0},
    {"notion-token", AFTERWORD_SECRET("Notion token"), Token, "ntn_ secret_", "[A-Za-z0-9]{43,46}", 3.0},
    {"figma-token", AFTERWORD_SECRET("Figma token"), Token, "figd_ figo_ figu_", "[A-Za-z0-9_-]{38,60}", 3.0},
    {"airtable-token", AFTERWORD_SECRET("Airtable token"), Assigned, "airtable", "pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}",
     3.0},
    {"asana-token", AFTERWORD_SECRET("Asana token"), Assigned, "asana", "[0-9]/[0-9]{15,17}:[a-f0-9]{32}", 2.5},
    {"postman-key", AFTERWORD_SECRET("Postman API key"), Token, "PMAK-", "[a-f0-9]{24}-[a-f0-9]{34}", 3.0},
    {"typeform-token", AFTERWORD_SECRET("Typeform token"), Token, "tfp_", "[A-Za-z0-9_.=-]{40,64}", 3.0},
    {"hubspot-token", AFTERWORD_SECRET("HubSpot token"), Token, "pat-na1- pat-eu1- pat-na2-",
     "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}", 2.5},

    // Watching and paging.
    {"datadog-key", AFTERWORD_SECRET("Datadog key"), Assigned,
     "datadog dd_api_key dd_app_key dd-api-key dd-application-key", "[a-f0-9]{32,40}", 3.0},
    {"newrelic-key", AFTERWORD_SECRET("New Relic key"), Token, "NRAK- NRAA- NRJS- NRII-", "[A-Za-z0-9_-]{19,64}", 2.5},
    {"newrelic-licence-key", AFTERWORD_SECRET("New Relic licence key"), Token, "NRAL", "", 2.5, "[a-f0-9]{36}"},
    {"grafana-service-account-token", AFTERWORD_SECRET("Grafana service account token"), Token, "glsa_",
     "[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}", 3.0},
    {"grafana-cloud-token", AFTERWORD_SECRET("Grafana Cloud token"), Token, "glc_", "[A-Za-z0-9+/]{32,400}=?=?", 3.0},
    {"pagerduty-key", AFTERWORD_SECRET("PagerDuty API key"), Assigned, "pagerduty pager_duty pdtoken pd_token",
     "[A-Za-z0-9_+-]{20,32}", 3.0},
    {"opsgenie-key", AFTERWORD_SECRET("Opsgenie API key"), Assigned, "opsgenie geniekey",
     "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}", 2.5},
    {"sentry-token", AFTERWORD_SECRET("Sentry token"), Token, "sntrys_ sntryu_ sntrya_", "[A-Za-z0-9+/=_-]{60,400}",
     3.0},
    {"dynatrace-token", AFTERWORD_SECRET("Dynatrace token"), Token, "dt0c01. dt0s01. dt0s16.",
     "[A-Z0-9]{24}\\.[A-Z0-9]{64}", 3.0},
    {"honeycomb-key", AFTERWORD_SECRET("Honeycomb key"), Token, "hcaik_ hcxik_ hcamk_ hcbik_", "[a-z0-9]{58}", 3.0},
    {"splunk-hec-token", AFTERWORD_SECRET("Splunk token"), Assigned, "splunk",
     "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}", 2.5},
    {"launchdarkly-key", AFTERWORD_SECRET("LaunchDarkly key"), Assigned, "launchdarkly ld_sdk",
     "[a-z]{3}-[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-[a-f0-9]{4}-[a-f0-9]{12}", 2.5},

    // Money, data, models.
    {"stripe-key", AFTERWORD_SECRET("Stripe key"), Token, "sk_live_ rk_live_ sk_test_ rk_test_", "[A-Za-z0-9]{24,247}",
     3.0},
    {"stripe-webhook-secret", AFTERWORD_SECRET("Stripe webhook secret"), Token, "whsec_", "[A-Za-z0-9+/]{32,64}=?=?",
     3.0},
    {"square-token", AFTERWORD_SECRET("Square token"), Token, "EAAA sq0atp- sq0csp-", "[A-Za-z0-9_-]{22,64}", 3.0},
    {"shopify-token", AFTERWORD_SECRET("Shopify token"), Token, "shpat_ shpca_ shppa_ shpss_", "[a-fA-F0-9]{32}", 3.0},
    {"paypal-braintree-token", AFTERWORD_SECRET("Braintree access token"), Token,
     "access_token$production$ access_token$sandbox$", "[a-z0-9]{16}\\$[a-f0-9]{32}", 3.0},
    {"openai-key", AFTERWORD_SECRET("OpenAI key"), Token, "sk-proj- sk-svcacct- sk-admin-", "[A-Za-z0-9_-]{40,200}",
     3.5},
    {"openai-legacy-key", AFTERWORD_SECRET("OpenAI key"), Token, "T3BlbkFJ", "[A-Za-z0-9]{20}", 3.0,
     "[A-Za-z0-9-]{20,28}"},
    {"anthropic-key", AFTERWORD_SECRET("Anthropic key"), Token, "sk-ant-api sk-ant-admin sk-ant-oat",
     "[0-9]{2}-[A-Za-z0-9_-]{80,120}", 3.5},
    {"huggingface-token", AFTERWORD_SECRET("Hugging Face token"), Token, "hf_ api_org_", "[A-Za-z0-9]{34}", 3.0},
    {"replicate-token", AFTERWORD_SECRET("Replicate token"), Token, "r8_", "[A-Za-z0-9]{37}", 3.0},
    {"groq-key", AFTERWORD_SECRET("Groq key"), Token, "gsk_", "[A-Za-z0-9]{52}", 3.0},
    {"databricks-token", AFTERWORD_SECRET("Databricks token"), Token, "dapi", "[a-f0-9]{32}", 3.0},
    {"snowflake-password", AFTERWORD_SECRET("Snowflake password"), Password,
     "snowflake_password snowflake_pwd snowsql_pwd snowflake.password", ""},
    {"confluent-key", AFTERWORD_SECRET("Confluent secret"), Assigned, "confluent", "[A-Za-z0-9+/]{64}", 3.5},
    {"algolia-key", AFTERWORD_SECRET("Algolia key"), Assigned, "algolia", "[a-f0-9]{32}", 3.0},

    // What has no form of its own, by the place where it stands.
    {"postgres-password", AFTERWORD_SECRET("Password of a PostgreSQL URL"), UrlPassword, "://", "postgres postgresql"},
    {"mysql-password", AFTERWORD_SECRET("Password of a MySQL URL"), UrlPassword, "://", "mysql mariadb mysql2"},
    {"mongodb-password", AFTERWORD_SECRET("Password of a MongoDB URL"), UrlPassword, "://", "mongodb mongodb+srv"},
    {"redis-password", AFTERWORD_SECRET("Password of a Redis URL"), UrlPassword, "://", "redis rediss valkey"},
    {"amqp-password", AFTERWORD_SECRET("Password of a message broker URL"), UrlPassword, "://",
     "amqp amqps nats kafka mqtt"},
    {"url-password", AFTERWORD_SECRET("Password in a URL"), UrlPassword, "://", ""},
    {"url-token", AFTERWORD_SECRET("Token in a URL"), UrlToken, "://", "", 3.5},
    {"authorization-header", AFTERWORD_SECRET("Authorization header"), Header, "authorization x-api-key x-auth-token",
     ""},
    {"bearer-token", AFTERWORD_SECRET("Bearer token"), Bearer, "bearer", "", 3.0},
    {"basic-credentials", AFTERWORD_SECRET("Basic credentials"), Basic, "basic", ""},
    {"oauth-client-secret", AFTERWORD_SECRET("OAuth client secret"), GenericSecret,
     "client_secret client-secret clientsecret", "", 3.0},
    {"generic-password", AFTERWORD_SECRET("Password"), Password, "passw _pass pwd= pwd: pwd\" pwd' kennwort passphrase",
     ""},
    {"generic-secret", AFTERWORD_SECRET("Secret"), GenericSecret,
     "secret token credential api_key apikey api-key access_key accesskey access-key private_key auth_key authkey", "",
     3.0},
    {"generic-key", AFTERWORD_SECRET("Key"), GenericKey, "_key key= key: key\" key' -key", "", 3.7},
});

} // namespace

std::span<const SecretRule> secretRules() {
    return rules;
}

} // namespace afterword
