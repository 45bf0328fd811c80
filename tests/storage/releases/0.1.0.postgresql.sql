CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.brake (
    id bigint NOT NULL,
    source_id bigint NOT NULL,
    begun_at bigint NOT NULL,
    count integer DEFAULT 0 NOT NULL,
    finished_at bigint,
    answer text,
    answered_at bigint,
    CONSTRAINT brake_answer CHECK ((((answer IS NULL) AND (answered_at IS NULL)) OR ((answer = ANY (ARRAY['newest'::text, 'all'::text, 'quiet'::text])) AND (answered_at IS NOT NULL))))
);
CREATE SEQUENCE public.brake_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.brake_id_seq OWNED BY public.brake.id;
CREATE TABLE public.conj (
    anchor text NOT NULL COLLATE pg_catalog."C",
    destination_id bigint NOT NULL,
    follow_id bigint NOT NULL,
    k integer NOT NULL,
    r1 text COLLATE pg_catalog."C",
    r2 text COLLATE pg_catalog."C",
    n1 text COLLATE pg_catalog."C",
    n2 text COLLATE pg_catalog."C",
    more jsonb
);
CREATE TABLE public.delivery (
    entry_id bigint NOT NULL,
    destination_id bigint NOT NULL,
    follow_id bigint,
    wanted integer NOT NULL,
    sent integer NOT NULL,
    message_id bigint,
    uncertain integer NOT NULL,
    dropped_at bigint,
    why text,
    sent_at bigint,
    priority smallint NOT NULL,
    tell integer DEFAULT 0 NOT NULL,
    told integer DEFAULT 0 NOT NULL,
    dropped_as text,
    reply_id bigint,
    CONSTRAINT delivery_dropped CHECK ((((dropped_at IS NULL) AND (dropped_as IS NULL)) OR ((dropped_at IS NOT NULL) AND (why IS NOT NULL) AND (dropped_as IS NOT NULL) AND (dropped_as = ANY (ARRAY['gone'::text, 'failed'::text, 'recalled'::text]))))),
    CONSTRAINT delivery_priority CHECK (((priority >= 0) AND (priority <= 3))),
    CONSTRAINT delivery_reply CHECK (((reply_id IS NULL) OR ((sent > 0) AND (told > 0)))),
    CONSTRAINT delivery_revisions CHECK (((wanted >= 1) AND ((sent >= 0) AND (sent <= wanted)))),
    CONSTRAINT delivery_state CHECK ((((sent = 0) AND (message_id IS NULL) AND (sent_at IS NULL)) OR ((sent > 0) AND (message_id IS NOT NULL) AND (sent_at IS NOT NULL)))),
    CONSTRAINT delivery_told CHECK ((((tell >= 0) AND (tell <= wanted)) AND ((told >= 0) AND (told <= tell))))
);
CREATE TABLE public.destination (
    id bigint NOT NULL,
    chat_id bigint NOT NULL,
    thread_id bigint NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    created_at bigint NOT NULL,
    stopped_at bigint,
    gone_at bigint,
    gone_why text,
    created_by bigint,
    CONSTRAINT destination_gone CHECK (((gone_at IS NULL) = (gone_why IS NULL))),
    CONSTRAINT destination_kind CHECK ((kind = ANY (ARRAY['private'::text, 'group'::text, 'supergroup'::text, 'channel'::text])))
);
CREATE SEQUENCE public.destination_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.destination_id_seq OWNED BY public.destination.id;
CREATE TABLE public.document (
    source_id bigint NOT NULL,
    entry_ids json NOT NULL
);
CREATE TABLE public.draft (
    id bigint NOT NULL,
    kind text NOT NULL,
    chat_id bigint NOT NULL,
    user_id bigint NOT NULL,
    message_id bigint NOT NULL,
    preview_message_id bigint,
    created_at bigint NOT NULL,
    collected_at bigint,
    closed_at bigint,
    closed_how text,
    card_message_id bigint,
    entry_id bigint,
    CONSTRAINT draft_closed CHECK (((closed_at IS NULL) = (closed_how IS NULL))),
    CONSTRAINT draft_kind CHECK ((kind = ANY (ARRAY['post'::text, 'import'::text, 'fix'::text, 'correct'::text])))
);
CREATE SEQUENCE public.draft_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.draft_id_seq OWNED BY public.draft.id;
CREATE TABLE public.draft_part (
    draft_id bigint NOT NULL,
    message_id bigint NOT NULL,
    text text NOT NULL
);
CREATE TABLE public.editor (
    user_id bigint NOT NULL,
    added_by bigint NOT NULL,
    added_at bigint NOT NULL
);
CREATE TABLE public.entry (
    id bigint NOT NULL,
    source_id bigint NOT NULL,
    external_id text NOT NULL,
    revision integer NOT NULL,
    accepted_at bigint NOT NULL,
    happened_at bigint NOT NULL,
    withdrawn_at bigint,
    held_digest text,
    held_at bigint,
    term_set bigint,
    headline_key bigint,
    brake_id bigint,
    unlinked_at bigint
);
CREATE SEQUENCE public.entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.entry_id_seq OWNED BY public.entry.id;
CREATE TABLE public.entry_term (
    set_id bigint NOT NULL,
    term text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.follow (
    id bigint NOT NULL,
    destination_id bigint NOT NULL,
    text text NOT NULL,
    language text NOT NULL,
    compiled_with integer NOT NULL,
    created_by bigint NOT NULL,
    created_at bigint NOT NULL
);
CREATE SEQUENCE public.follow_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.follow_id_seq OWNED BY public.follow.id;
CREATE TABLE public.inbox (
    update_id bigint NOT NULL,
    body text,
    received_at bigint NOT NULL,
    done_at bigint,
    CONSTRAINT inbox_done CHECK (((body IS NULL) = (done_at IS NOT NULL)))
);
CREATE TABLE public.lane (
    destination_id bigint NOT NULL,
    priority smallint NOT NULL,
    due_at bigint,
    ready_at bigint DEFAULT '0'::bigint NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    leased_at bigint,
    entry_id bigint,
    step text,
    term bigint,
    CONSTRAINT lane_due CHECK (((due_at IS NULL) OR (due_at >= ready_at))),
    CONSTRAINT lane_lease CHECK ((((leased_at IS NULL) AND (term IS NULL) AND (entry_id IS NULL) AND (step IS NULL)) OR ((leased_at IS NOT NULL) AND (term IS NOT NULL) AND (entry_id IS NOT NULL) AND (step = ANY (ARRAY['send'::text, 'edit'::text, 'retract'::text, 'reply'::text])) AND (due_at IS NOT NULL)))),
    CONSTRAINT lane_priority CHECK (((priority >= 0) AND (priority <= 3)))
);
CREATE TABLE public.lead (
    id smallint NOT NULL,
    term bigint NOT NULL,
    holder text NOT NULL,
    written bigint NOT NULL,
    expires_at bigint NOT NULL,
    CONSTRAINT lead_one CHECK ((id = 1))
);
CREATE TABLE public.notice (
    id bigint NOT NULL,
    chat_id bigint NOT NULL,
    thread_id bigint NOT NULL,
    source_id bigint,
    message text,
    due_at bigint NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    entry_id bigint,
    brake_id bigint,
    CONSTRAINT notice_about CHECK ((((source_id IS NULL) <> (entry_id IS NULL)) AND ((source_id IS NULL) = (message IS NULL))))
);
CREATE SEQUENCE public.notice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.notice_id_seq OWNED BY public.notice.id;
CREATE TABLE public.offer (
    id bigint NOT NULL,
    url text NOT NULL,
    offered_at bigint NOT NULL
);
CREATE SEQUENCE public.offer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.offer_id_seq OWNED BY public.offer.id;
CREATE TABLE public.proposal (
    id bigint NOT NULL,
    chat_id bigint NOT NULL,
    thread_id bigint NOT NULL,
    text text NOT NULL,
    language text NOT NULL,
    proposed_at bigint NOT NULL
);
CREATE SEQUENCE public.proposal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.proposal_id_seq OWNED BY public.proposal.id;
CREATE TABLE public.publication (
    id bigint NOT NULL,
    entry_id bigint NOT NULL,
    revision integer NOT NULL,
    accepted_at bigint NOT NULL,
    newest_follow_id bigint NOT NULL,
    after_destination bigint DEFAULT '0'::bigint NOT NULL,
    finished_at bigint,
    first_at bigint NOT NULL,
    is_breaking boolean DEFAULT false NOT NULL,
    is_loud boolean DEFAULT false NOT NULL
);
CREATE SEQUENCE public.publication_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.publication_id_seq OWNED BY public.publication.id;
CREATE TABLE public.receipt (
    chat_id bigint NOT NULL,
    message_id bigint NOT NULL,
    entry_id bigint NOT NULL,
    revision integer NOT NULL,
    head text NOT NULL,
    opened_at bigint NOT NULL,
    closed_at bigint
);
CREATE TABLE public.report (
    source_id bigint NOT NULL,
    chat_id bigint NOT NULL,
    thread_id bigint NOT NULL,
    error text NOT NULL,
    failing_since_at bigint NOT NULL,
    well_at bigint,
    message_id bigint,
    due_at bigint,
    attempts integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.revision (
    entry_id bigint NOT NULL,
    number integer NOT NULL,
    digest text NOT NULL,
    headline text NOT NULL,
    body text NOT NULL,
    authors json NOT NULL,
    url text,
    published_at bigint,
    updated_at bigint,
    topics json NOT NULL,
    countries json NOT NULL,
    accepted_at bigint NOT NULL,
    picture text,
    is_key boolean DEFAULT false NOT NULL,
    is_breaking boolean DEFAULT false NOT NULL,
    kind text DEFAULT 'entry'::text NOT NULL,
    note text,
    CONSTRAINT revision_kind CHECK ((kind = ANY (ARRAY['entry'::text, 'silent'::text, 'fix'::text, 'correction'::text, 'withdrawal'::text]))),
    CONSTRAINT revision_number CHECK ((number >= 1))
);
CREATE TABLE public.source (
    id bigint NOT NULL,
    kind text NOT NULL,
    url text,
    title text NOT NULL,
    language text,
    added_by bigint,
    added_in bigint,
    added_at bigint NOT NULL,
    removed_at bigint,
    etag text,
    last_modified text,
    body_hash text,
    polled_at bigint,
    next_poll_at bigint,
    failing_since_at bigint,
    failures integer DEFAULT 0 NOT NULL,
    last_error text,
    added_in_thread bigint DEFAULT '0'::bigint NOT NULL,
    paused_at bigint,
    paused_why text,
    events json DEFAULT '[]'::json NOT NULL,
    ttl bigint,
    held_back integer DEFAULT 0 NOT NULL,
    held_back_at bigint,
    peaks json DEFAULT '[]'::json NOT NULL,
    outages json DEFAULT '[]'::json NOT NULL,
    entry_at bigint,
    asked bigint,
    starts_at bigint,
    reported_at bigint,
    reading smallint,
    CONSTRAINT source_failing CHECK (((failures = 0) = (failing_since_at IS NULL))),
    CONSTRAINT source_held_back CHECK (((held_back = 0) = (held_back_at IS NULL))),
    CONSTRAINT source_kind CHECK ((kind = ANY (ARRAY['feed'::text, 'page'::text, 'desk'::text, 'paste'::text]))),
    CONSTRAINT source_paused CHECK ((((paused_at IS NULL) AND (paused_why IS NULL)) OR ((paused_at IS NOT NULL) AND (paused_why = ANY (ARRAY['asked'::text, 'failing'::text])) AND (next_poll_at IS NULL)))),
    CONSTRAINT source_polled_has_url CHECK (((kind = ANY (ARRAY['feed'::text, 'page'::text])) = (url IS NOT NULL)))
);
CREATE SEQUENCE public.source_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.source_id_seq OWNED BY public.source.id;
CREATE TABLE public.tally (
    begins_at bigint NOT NULL,
    kind text NOT NULL,
    count integer NOT NULL
);
CREATE TABLE public.term_set (
    id bigint NOT NULL,
    loose_since_at bigint NOT NULL
);
CREATE SEQUENCE public.term_set_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.term_set_id_seq OWNED BY public.term_set.id;
CREATE TABLE public.topic (
    slug text NOT NULL,
    name text NOT NULL,
    words text NOT NULL,
    changed_by bigint NOT NULL,
    changed_at bigint NOT NULL
);
ALTER TABLE ONLY public.brake ALTER COLUMN id SET DEFAULT nextval('public.brake_id_seq'::regclass);
ALTER TABLE ONLY public.destination ALTER COLUMN id SET DEFAULT nextval('public.destination_id_seq'::regclass);
ALTER TABLE ONLY public.draft ALTER COLUMN id SET DEFAULT nextval('public.draft_id_seq'::regclass);
ALTER TABLE ONLY public.entry ALTER COLUMN id SET DEFAULT nextval('public.entry_id_seq'::regclass);
ALTER TABLE ONLY public.follow ALTER COLUMN id SET DEFAULT nextval('public.follow_id_seq'::regclass);
ALTER TABLE ONLY public.notice ALTER COLUMN id SET DEFAULT nextval('public.notice_id_seq'::regclass);
ALTER TABLE ONLY public.offer ALTER COLUMN id SET DEFAULT nextval('public.offer_id_seq'::regclass);
ALTER TABLE ONLY public.proposal ALTER COLUMN id SET DEFAULT nextval('public.proposal_id_seq'::regclass);
ALTER TABLE ONLY public.publication ALTER COLUMN id SET DEFAULT nextval('public.publication_id_seq'::regclass);
ALTER TABLE ONLY public.source ALTER COLUMN id SET DEFAULT nextval('public.source_id_seq'::regclass);
ALTER TABLE ONLY public.term_set ALTER COLUMN id SET DEFAULT nextval('public.term_set_id_seq'::regclass);
INSERT INTO public.alembic_version VALUES ('0015');
INSERT INTO public.brake VALUES (1, 3, 1796000000000000, 1, 1796000000000001, NULL, NULL);
INSERT INTO public.brake VALUES (2, 4, 1796000000000000, 0, NULL, 'quiet', 1796000000000002);
INSERT INTO public.conj VALUES ('harbour', 1, 1, 0, NULL, NULL, 'fog', NULL, NULL);
INSERT INTO public.conj VALUES ('open', 1, 1, 1, 'a', 'b', NULL, NULL, '{"excluded": [], "required": ["c"]}');
INSERT INTO public.delivery VALUES (1, 1, 1, 2, 1, 900, 0, NULL, NULL, 1796000000000002, 1, 2, 0, NULL, NULL);
INSERT INTO public.delivery VALUES (1, 2, NULL, 1, 0, NULL, 1, 1796000000000003, 'blocked', NULL, 1, 0, 0, 'gone', NULL);
INSERT INTO public.destination VALUES (1, 70, 0, 'private', 'Ana', 1796000000000000, NULL, NULL, NULL, 70);
INSERT INTO public.destination VALUES (2, -100123, 4, 'supergroup', '', 1796000000000000, NULL, 1796000000000003, 'blocked', NULL);
INSERT INTO public.document VALUES (3, '[1,2]');
INSERT INTO public.draft VALUES (1, 'post', 8, 8, 5, NULL, 1796000000000000, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.draft VALUES (2, 'correct', 8, 8, 6, NULL, 1796000000000000, NULL, 1796000000000001, 'done', NULL, 1);
INSERT INTO public.draft_part VALUES (1, 5, 'Fog ahead');
INSERT INTO public.editor VALUES (8, 7, 1796000000000000);
INSERT INTO public.entry VALUES (1, 3, 'a', 2, 1796000000000000, 1795999999999995, NULL, NULL, NULL, 1, -4611686018427387904, NULL, NULL);
INSERT INTO public.entry VALUES (2, 1, 'b', 1, 1796000000000001, 1796000000000001, NULL, NULL, 1796000000000002, NULL, NULL, 1, NULL);
INSERT INTO public.entry_term VALUES (1, '*');
INSERT INTO public.entry_term VALUES (1, 'harbour');
INSERT INTO public.follow VALUES (1, 1, 'harbour -fog', 'en', 1, 70, 1796000000000000);
INSERT INTO public.inbox VALUES (10, '{"update_id": 10}', 1796000000000000, NULL);
INSERT INTO public.inbox VALUES (9, NULL, 1796000000000000, 1796000000000001);
INSERT INTO public.lane VALUES (1, 1, 1796000000000004, 0, 0, 1796000000000004, 1, 'edit', 1);
INSERT INTO public.lane VALUES (2, 1, NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.lead VALUES (1, 0, '', 0, 0);
INSERT INTO public.notice VALUES (1, 7, 0, 4, '["paused", {}]', 1796000000000000, 0, NULL, NULL);
INSERT INTO public.notice VALUES (2, 7, 0, NULL, NULL, 1796000000000000, 0, 1, NULL);
INSERT INTO public.offer VALUES (1, 'https://news.example/feed.xml', 1796000000000000);
INSERT INTO public.proposal VALUES (1, 70, 0, 'harbour', 'en', 1796000000000000);
INSERT INTO public.publication VALUES (1, 1, 2, 1796000000000000, 1, 0, 1796000000000001, 1796000000000000, true, false);
INSERT INTO public.publication VALUES (2, 2, 1, 1796000000000000, 1, 0, NULL, 1796000000000000, false, false);
INSERT INTO public.receipt VALUES (8, 7, 1, 2, 'Corrected', 1796000000000000, NULL);
INSERT INTO public.report VALUES (4, 7, 0, 'down', 1796000000000000, NULL, NULL, 1796000000000000, 0);
INSERT INTO public.revision VALUES (1, 1, 'digest 1', 'Harbour shut', 'Boats wait.
“So far”, says the port.', '["Ana Example"]', 'https://news.example/live#a', 1795999999999995, NULL, '["transport"]', '["FR"]', 1796000000000001, NULL, true, false, 'entry', NULL);
INSERT INTO public.revision VALUES (1, 2, 'digest 2', 'Harbour open', 'Boats wait.
“So far”, says the port.', '["Ana Example"]', 'https://news.example/live#a', 1795999999999995, NULL, '["transport"]', '["FR"]', 1796000000000002, NULL, true, false, 'correction', 'The pilot’s mistake');
INSERT INTO public.revision VALUES (2, 1, 'digest 1', 'Порт открыт', 'Boats wait.
“So far”, says the port.', '["Ana Example"]', 'https://news.example/live#a', 1795999999999995, NULL, '["transport"]', '["FR"]', 1796000000000001, NULL, true, false, 'entry', NULL);
INSERT INTO public.source VALUES (1, 'desk', NULL, '', NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, NULL, NULL, '[]', NULL, 0, NULL, '[]', '[]', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.source VALUES (2, 'paste', NULL, '', NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, NULL, NULL, '[]', NULL, 0, NULL, '[]', '[]', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.source VALUES (3, 'feed', 'https://news.example/live', 'Harbour live ⚓', 'en', 7, -70, 1796000000000000, NULL, 'W/"1"', NULL, NULL, NULL, 1796000000000060, NULL, 0, NULL, 0, NULL, NULL, '[1796000000000000]', NULL, 0, NULL, '[3,2]', '[[1796000000000000,1796000000000009]]', NULL, NULL, NULL, NULL, 1);
INSERT INTO public.source VALUES (4, 'page', 'https://news.example/page', '', NULL, NULL, NULL, 1796000000000000, NULL, NULL, NULL, NULL, NULL, NULL, 1796000000000005, 2, '["fetch-status", {"status": 503}]', 0, 1796000000000009, 'asked', '[]', NULL, 0, NULL, '[]', '[]', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tally VALUES (1796000000000000, 'sent', 1);
INSERT INTO public.term_set VALUES (1, 0);
INSERT INTO public.topic VALUES ('ferry', 'Ferries', 'ferry
boat', 7, 1796000000000000);
SELECT pg_catalog.setval('public.brake_id_seq', 2, true);
SELECT pg_catalog.setval('public.destination_id_seq', 2, true);
SELECT pg_catalog.setval('public.draft_id_seq', 2, true);
SELECT pg_catalog.setval('public.entry_id_seq', 2, true);
SELECT pg_catalog.setval('public.follow_id_seq', 1, true);
SELECT pg_catalog.setval('public.notice_id_seq', 2, true);
SELECT pg_catalog.setval('public.offer_id_seq', 1, true);
SELECT pg_catalog.setval('public.proposal_id_seq', 1, true);
SELECT pg_catalog.setval('public.publication_id_seq', 2, true);
SELECT pg_catalog.setval('public.source_id_seq', 4, true);
SELECT pg_catalog.setval('public.term_set_id_seq', 1, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.brake
    ADD CONSTRAINT brake_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.conj
    ADD CONSTRAINT conj_pkey PRIMARY KEY (anchor, destination_id, follow_id, k);
ALTER TABLE ONLY public.delivery
    ADD CONSTRAINT delivery_pkey PRIMARY KEY (entry_id, destination_id);
ALTER TABLE ONLY public.destination
    ADD CONSTRAINT destination_chat_id_thread_id_key UNIQUE (chat_id, thread_id);
ALTER TABLE ONLY public.destination
    ADD CONSTRAINT destination_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_pkey PRIMARY KEY (source_id);
ALTER TABLE ONLY public.draft
    ADD CONSTRAINT draft_chat_id_message_id_key UNIQUE (chat_id, message_id);
ALTER TABLE ONLY public.draft_part
    ADD CONSTRAINT draft_part_pkey PRIMARY KEY (draft_id, message_id);
ALTER TABLE ONLY public.draft
    ADD CONSTRAINT draft_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.editor
    ADD CONSTRAINT editor_pkey PRIMARY KEY (user_id);
ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_source_id_external_id_key UNIQUE (source_id, external_id);
ALTER TABLE ONLY public.entry_term
    ADD CONSTRAINT entry_term_pkey PRIMARY KEY (set_id, term);
ALTER TABLE ONLY public.follow
    ADD CONSTRAINT follow_destination_id_text_key UNIQUE (destination_id, text);
ALTER TABLE ONLY public.follow
    ADD CONSTRAINT follow_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT inbox_pkey PRIMARY KEY (update_id);
ALTER TABLE ONLY public.lane
    ADD CONSTRAINT lane_pkey PRIMARY KEY (destination_id);
ALTER TABLE ONLY public.lead
    ADD CONSTRAINT lead_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.offer
    ADD CONSTRAINT offer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.offer
    ADD CONSTRAINT offer_url_key UNIQUE (url);
ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT proposal_chat_id_thread_id_text_language_key UNIQUE (chat_id, thread_id, text, language);
ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT proposal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.publication
    ADD CONSTRAINT publication_entry_id_revision_key UNIQUE (entry_id, revision);
ALTER TABLE ONLY public.publication
    ADD CONSTRAINT publication_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT receipt_pkey PRIMARY KEY (chat_id, message_id);
ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_pkey PRIMARY KEY (source_id, chat_id, thread_id);
ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_pkey PRIMARY KEY (entry_id, number);
ALTER TABLE ONLY public.source
    ADD CONSTRAINT source_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.source
    ADD CONSTRAINT source_url_key UNIQUE (url);
ALTER TABLE ONLY public.tally
    ADD CONSTRAINT tally_pkey PRIMARY KEY (begins_at, kind);
ALTER TABLE ONLY public.term_set
    ADD CONSTRAINT term_set_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.topic
    ADD CONSTRAINT topic_pkey PRIMARY KEY (slug);
CREATE INDEX brake_source ON public.brake USING btree (source_id, id);
CREATE INDEX conj_follow ON public.conj USING btree (follow_id);
CREATE INDEX delivery_missed ON public.delivery USING btree (destination_id, entry_id) WHERE ((dropped_as = 'gone'::text) AND (sent > 0));
CREATE INDEX delivery_open ON public.delivery USING btree (destination_id, priority, entry_id) WHERE (((wanted > sent) OR (tell > told)) AND (dropped_at IS NULL));
CREATE INDEX destination_apart ON public.destination USING btree (((- id)), stopped_at, gone_at) WHERE ((stopped_at IS NOT NULL) OR (gone_at IS NOT NULL));
CREATE INDEX destination_created_by ON public.destination USING btree (created_by);
CREATE INDEX destination_over ON public.destination USING btree (id) WHERE (((gone_at IS NOT NULL) OR (stopped_at IS NOT NULL)) AND (title <> ''::text));
CREATE INDEX entry_braked ON public.entry USING btree (brake_id, happened_at, id) WHERE (brake_id IS NOT NULL);
CREATE INDEX entry_headline ON public.entry USING btree (source_id, headline_key);
CREATE INDEX entry_newest ON public.entry USING btree (happened_at, id, term_set);
CREATE INDEX entry_stopped ON public.entry USING btree (id) WHERE (held_at IS NOT NULL);
CREATE UNIQUE INDEX entry_term_set ON public.entry USING btree (term_set);
CREATE INDEX entry_term_term ON public.entry_term USING btree (term, set_id);
CREATE INDEX follow_compiled ON public.follow USING btree (compiled_with, id);
CREATE INDEX follow_language ON public.follow USING btree (language);
CREATE INDEX inbox_done ON public.inbox USING btree (done_at) WHERE (done_at IS NOT NULL);
CREATE INDEX inbox_pending ON public.inbox USING btree (update_id) WHERE (done_at IS NULL);
CREATE INDEX lane_due ON public.lane USING btree (priority, due_at, destination_id) WHERE ((due_at IS NOT NULL) AND (leased_at IS NULL));
CREATE INDEX notice_due ON public.notice USING btree (due_at, id);
CREATE INDEX proposal_age ON public.proposal USING btree (proposed_at);
CREATE INDEX publication_open ON public.publication USING btree (id) WHERE (finished_at IS NULL);
CREATE INDEX receipt_entry ON public.receipt USING btree (entry_id);
CREATE INDEX receipt_open ON public.receipt USING btree (opened_at) WHERE (closed_at IS NULL);
CREATE INDEX source_due ON public.source USING btree (next_poll_at, id) WHERE (next_poll_at IS NOT NULL);
CREATE INDEX term_set_loose ON public.term_set USING btree (loose_since_at, id);
ALTER TABLE ONLY public.brake
    ADD CONSTRAINT brake_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);
ALTER TABLE ONLY public.conj
    ADD CONSTRAINT conj_follow_id_fkey FOREIGN KEY (follow_id) REFERENCES public.follow(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);
ALTER TABLE ONLY public.draft_part
    ADD CONSTRAINT draft_part_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES public.draft(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);
ALTER TABLE ONLY public.follow
    ADD CONSTRAINT follow_destination_id_fkey FOREIGN KEY (destination_id) REFERENCES public.destination(id);
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);
ALTER TABLE ONLY public.publication
    ADD CONSTRAINT publication_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES public.entry(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT receipt_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES public.entry(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);
ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES public.entry(id) ON DELETE CASCADE;
