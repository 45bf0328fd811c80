BEGIN TRANSACTION;
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num));
INSERT INTO "alembic_version" VALUES('0015');
CREATE TABLE brake (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	source_id BIGINT NOT NULL, 
	begun_at BIGINT NOT NULL, 
	count INTEGER DEFAULT '0' NOT NULL, 
	finished_at BIGINT, 
	answer TEXT, 
	answered_at BIGINT, 
	CONSTRAINT brake_answer CHECK ((answer IS NULL AND answered_at IS NULL) OR (answer IN ('newest', 'all', 'quiet') AND answered_at IS NOT NULL)), 
	CONSTRAINT brake_source_id_fkey FOREIGN KEY(source_id) REFERENCES source (id)
);
INSERT INTO "brake" VALUES(1,3,1796000000000000,1,1796000000000001,NULL,NULL);
INSERT INTO "brake" VALUES(2,4,1796000000000000,0,NULL,'quiet',1796000000000002);
CREATE TABLE conj (
	anchor TEXT NOT NULL, 
	destination_id BIGINT NOT NULL, 
	follow_id BIGINT NOT NULL, 
	k INTEGER NOT NULL, 
	r1 TEXT, 
	r2 TEXT, 
	n1 TEXT, 
	n2 TEXT, 
	more JSON, 
	CONSTRAINT conj_pkey PRIMARY KEY (anchor, destination_id, follow_id, k), 
	CONSTRAINT conj_follow_id_fkey FOREIGN KEY(follow_id) REFERENCES follow (id) ON DELETE CASCADE
)
 WITHOUT ROWID

;
INSERT INTO "conj" VALUES('harbour',1,1,0,NULL,NULL,'fog',NULL,NULL);
INSERT INTO "conj" VALUES('open',1,1,1,'a','b',NULL,NULL,'{"required":["c"],"excluded":[]}');
CREATE TABLE delivery (
	entry_id BIGINT NOT NULL, 
	destination_id BIGINT NOT NULL, 
	follow_id BIGINT, 
	wanted INTEGER NOT NULL, 
	sent INTEGER NOT NULL, 
	message_id BIGINT, 
	uncertain INTEGER NOT NULL, 
	dropped_at BIGINT, 
	why TEXT, 
	sent_at BIGINT, 
	priority SMALLINT NOT NULL, 
	tell INTEGER DEFAULT '0' NOT NULL, 
	told INTEGER DEFAULT '0' NOT NULL, 
	dropped_as TEXT, 
	reply_id BIGINT, 
	CONSTRAINT delivery_pkey PRIMARY KEY (entry_id, destination_id), 
	CONSTRAINT delivery_revisions CHECK (wanted >= 1 AND sent BETWEEN 0 AND wanted), 
	CONSTRAINT delivery_told CHECK (tell BETWEEN 0 AND wanted AND told BETWEEN 0 AND tell), 
	CONSTRAINT delivery_priority CHECK (priority BETWEEN 0 AND 3), 
	CONSTRAINT delivery_state CHECK ((sent = 0 AND message_id IS NULL AND sent_at IS NULL) OR (sent > 0 AND message_id IS NOT NULL AND sent_at IS NOT NULL)), 
	CONSTRAINT delivery_dropped CHECK ((dropped_at IS NULL AND dropped_as IS NULL) OR (dropped_at IS NOT NULL AND why IS NOT NULL AND dropped_as IS NOT NULL AND dropped_as IN ('gone', 'failed', 'recalled'))), 
	CONSTRAINT delivery_reply CHECK (reply_id IS NULL OR (sent > 0 AND told > 0))
)
 WITHOUT ROWID

;
INSERT INTO "delivery" VALUES(1,1,1,2,1,900,0,NULL,NULL,1796000000000002,1,2,0,NULL,NULL);
INSERT INTO "delivery" VALUES(1,2,NULL,1,0,NULL,1,1796000000000003,'blocked',NULL,1,0,0,'gone',NULL);
CREATE TABLE destination (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	chat_id BIGINT NOT NULL, 
	thread_id BIGINT NOT NULL, 
	kind TEXT NOT NULL, 
	title TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	stopped_at BIGINT, 
	gone_at BIGINT, 
	gone_why TEXT, 
	created_by BIGINT, 
	CONSTRAINT destination_kind CHECK (kind IN ('private', 'group', 'supergroup', 'channel')), 
	CONSTRAINT destination_gone CHECK ((gone_at IS NULL) = (gone_why IS NULL)), 
	CONSTRAINT destination_chat_id_thread_id_key UNIQUE (chat_id, thread_id)
);
INSERT INTO "destination" VALUES(1,70,0,'private','Ana',1796000000000000,NULL,NULL,NULL,70);
INSERT INTO "destination" VALUES(2,-100123,4,'supergroup','',1796000000000000,NULL,1796000000000003,'blocked',NULL);
CREATE TABLE document (
	source_id BIGINT NOT NULL, 
	entry_ids JSON NOT NULL, 
	CONSTRAINT document_pkey PRIMARY KEY (source_id), 
	CONSTRAINT document_source_id_fkey FOREIGN KEY(source_id) REFERENCES source (id)
);
INSERT INTO "document" VALUES(3,'[1,2]');
CREATE TABLE draft (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	kind TEXT NOT NULL, 
	chat_id BIGINT NOT NULL, 
	user_id BIGINT NOT NULL, 
	message_id BIGINT NOT NULL, 
	preview_message_id BIGINT, 
	created_at BIGINT NOT NULL, 
	collected_at BIGINT, 
	closed_at BIGINT, 
	closed_how TEXT, 
	card_message_id BIGINT, 
	entry_id BIGINT, 
	CONSTRAINT draft_kind CHECK (kind IN ('post', 'import', 'fix', 'correct')), 
	CONSTRAINT draft_closed CHECK ((closed_at IS NULL) = (closed_how IS NULL)), 
	CONSTRAINT draft_chat_id_message_id_key UNIQUE (chat_id, message_id)
);
INSERT INTO "draft" VALUES(1,'post',8,8,5,NULL,1796000000000000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "draft" VALUES(2,'correct',8,8,6,NULL,1796000000000000,NULL,1796000000000001,'done',NULL,1);
CREATE TABLE draft_part (
	draft_id BIGINT NOT NULL, 
	message_id BIGINT NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT draft_part_pkey PRIMARY KEY (draft_id, message_id), 
	CONSTRAINT draft_part_draft_id_fkey FOREIGN KEY(draft_id) REFERENCES draft (id) ON DELETE CASCADE
);
INSERT INTO "draft_part" VALUES(1,5,'Fog ahead');
CREATE TABLE editor (
	user_id BIGINT NOT NULL, 
	added_by BIGINT NOT NULL, 
	added_at BIGINT NOT NULL, 
	CONSTRAINT editor_pkey PRIMARY KEY (user_id)
);
INSERT INTO "editor" VALUES(8,7,1796000000000000);
CREATE TABLE entry (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	source_id BIGINT NOT NULL, 
	external_id TEXT NOT NULL, 
	revision INTEGER NOT NULL, 
	accepted_at BIGINT NOT NULL, 
	happened_at BIGINT NOT NULL, 
	withdrawn_at BIGINT, 
	held_digest TEXT, 
	held_at BIGINT, 
	term_set BIGINT, 
	headline_key BIGINT, 
	brake_id BIGINT, 
	unlinked_at BIGINT, 
	CONSTRAINT entry_source_id_external_id_key UNIQUE (source_id, external_id), 
	CONSTRAINT entry_source_id_fkey FOREIGN KEY(source_id) REFERENCES source (id)
);
INSERT INTO "entry" VALUES(1,3,'a',2,1796000000000000,1795999999999995,NULL,NULL,NULL,1,-4611686018427387904,NULL,NULL);
INSERT INTO "entry" VALUES(2,1,'b',1,1796000000000001,1796000000000001,NULL,NULL,1796000000000002,NULL,NULL,1,NULL);
CREATE TABLE entry_term (
	set_id BIGINT NOT NULL, 
	term TEXT NOT NULL, 
	CONSTRAINT entry_term_pkey PRIMARY KEY (set_id, term)
)
 WITHOUT ROWID

;
INSERT INTO "entry_term" VALUES(1,'*');
INSERT INTO "entry_term" VALUES(1,'harbour');
CREATE TABLE follow (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	destination_id BIGINT NOT NULL, 
	text TEXT NOT NULL, 
	language TEXT NOT NULL, 
	compiled_with INTEGER NOT NULL, 
	created_by BIGINT NOT NULL, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT follow_destination_id_text_key UNIQUE (destination_id, text), 
	CONSTRAINT follow_destination_id_fkey FOREIGN KEY(destination_id) REFERENCES destination (id)
);
INSERT INTO "follow" VALUES(1,1,'harbour -fog','en',1,70,1796000000000000);
CREATE TABLE inbox (
	update_id BIGINT NOT NULL, 
	body TEXT, 
	received_at BIGINT NOT NULL, 
	done_at BIGINT, 
	CONSTRAINT inbox_pkey PRIMARY KEY (update_id), 
	CONSTRAINT inbox_done CHECK ((body IS NULL) = (done_at IS NOT NULL))
);
INSERT INTO "inbox" VALUES(10,'{"update_id": 10}',1796000000000000,NULL);
INSERT INTO "inbox" VALUES(9,NULL,1796000000000000,1796000000000001);
CREATE TABLE lane (
	destination_id INTEGER NOT NULL, 
	priority SMALLINT NOT NULL, 
	due_at BIGINT, 
	ready_at BIGINT DEFAULT '0' NOT NULL, 
	attempts INTEGER DEFAULT '0' NOT NULL, 
	leased_at BIGINT, 
	entry_id BIGINT, 
	step TEXT, 
	term BIGINT, 
	CONSTRAINT lane_pkey PRIMARY KEY (destination_id), 
	CONSTRAINT lane_priority CHECK (priority BETWEEN 0 AND 3), 
	CONSTRAINT lane_due CHECK (due_at IS NULL OR due_at >= ready_at), 
	CONSTRAINT lane_lease CHECK ((leased_at IS NULL AND term IS NULL AND entry_id IS NULL AND step IS NULL) OR (leased_at IS NOT NULL AND term IS NOT NULL AND entry_id IS NOT NULL AND step IN ('send', 'edit', 'retract', 'reply') AND due_at IS NOT NULL))
);
INSERT INTO "lane" VALUES(1,1,1796000000000004,0,0,1796000000000004,1,'edit',1);
INSERT INTO "lane" VALUES(2,1,NULL,0,0,NULL,NULL,NULL,NULL);
CREATE TABLE lead (
	id SMALLINT NOT NULL, 
	term BIGINT NOT NULL, 
	holder TEXT NOT NULL, 
	written BIGINT NOT NULL, 
	expires_at BIGINT NOT NULL, 
	CONSTRAINT lead_pkey PRIMARY KEY (id), 
	CONSTRAINT lead_one CHECK (id = 1)
);
INSERT INTO "lead" VALUES(1,0,'',0,0);
CREATE TABLE notice (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	chat_id BIGINT NOT NULL, 
	thread_id BIGINT NOT NULL, 
	source_id BIGINT, 
	message TEXT, 
	due_at BIGINT NOT NULL, 
	attempts INTEGER DEFAULT '0' NOT NULL, 
	entry_id BIGINT, 
	brake_id BIGINT, 
	CONSTRAINT notice_about CHECK ((source_id IS NULL) <> (entry_id IS NULL) AND (source_id IS NULL) = (message IS NULL)), 
	CONSTRAINT notice_source_id_fkey FOREIGN KEY(source_id) REFERENCES source (id)
);
INSERT INTO "notice" VALUES(1,7,0,4,'["paused", {}]',1796000000000000,0,NULL,NULL);
INSERT INTO "notice" VALUES(2,7,0,NULL,NULL,1796000000000000,0,1,NULL);
CREATE TABLE offer (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	url TEXT NOT NULL, 
	offered_at BIGINT NOT NULL, 
	CONSTRAINT offer_url_key UNIQUE (url)
);
INSERT INTO "offer" VALUES(1,'https://news.example/feed.xml',1796000000000000);
CREATE TABLE proposal (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	chat_id BIGINT NOT NULL, 
	thread_id BIGINT NOT NULL, 
	text TEXT NOT NULL, 
	language TEXT NOT NULL, 
	proposed_at BIGINT NOT NULL, 
	CONSTRAINT proposal_chat_id_thread_id_text_language_key UNIQUE (chat_id, thread_id, text, language)
);
INSERT INTO "proposal" VALUES(1,70,0,'harbour','en',1796000000000000);
CREATE TABLE publication (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	entry_id BIGINT NOT NULL, 
	revision INTEGER NOT NULL, 
	accepted_at BIGINT NOT NULL, 
	newest_follow_id BIGINT NOT NULL, 
	after_destination BIGINT DEFAULT '0' NOT NULL, 
	finished_at BIGINT, 
	first_at BIGINT NOT NULL, 
	is_breaking BOOLEAN DEFAULT 0 NOT NULL, 
	is_loud BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT publication_entry_id_revision_key UNIQUE (entry_id, revision), 
	CONSTRAINT publication_entry_id_fkey FOREIGN KEY(entry_id) REFERENCES entry (id) ON DELETE CASCADE
);
INSERT INTO "publication" VALUES(1,1,2,1796000000000000,1,0,1796000000000001,1796000000000000,1,0);
INSERT INTO "publication" VALUES(2,2,1,1796000000000000,1,0,NULL,1796000000000000,0,0);
CREATE TABLE receipt (
	chat_id BIGINT NOT NULL, 
	message_id BIGINT NOT NULL, 
	entry_id BIGINT NOT NULL, 
	revision INTEGER NOT NULL, 
	head TEXT NOT NULL, 
	opened_at BIGINT NOT NULL, 
	closed_at BIGINT, 
	CONSTRAINT receipt_pkey PRIMARY KEY (chat_id, message_id), 
	CONSTRAINT receipt_entry_id_fkey FOREIGN KEY(entry_id) REFERENCES entry (id) ON DELETE CASCADE
);
INSERT INTO "receipt" VALUES(8,7,1,2,'Corrected',1796000000000000,NULL);
CREATE TABLE report (
	source_id BIGINT NOT NULL, 
	chat_id BIGINT NOT NULL, 
	thread_id BIGINT NOT NULL, 
	error TEXT NOT NULL, 
	failing_since_at BIGINT NOT NULL, 
	well_at BIGINT, 
	message_id BIGINT, 
	due_at BIGINT, 
	attempts INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT report_pkey PRIMARY KEY (source_id, chat_id, thread_id), 
	CONSTRAINT report_source_id_fkey FOREIGN KEY(source_id) REFERENCES source (id)
);
INSERT INTO "report" VALUES(4,7,0,'down',1796000000000000,NULL,NULL,1796000000000000,0);
CREATE TABLE revision (
	entry_id BIGINT NOT NULL, 
	number INTEGER NOT NULL, 
	digest TEXT NOT NULL, 
	headline TEXT NOT NULL, 
	body TEXT NOT NULL, 
	authors JSON NOT NULL, 
	url TEXT, 
	published_at BIGINT, 
	updated_at BIGINT, 
	topics JSON NOT NULL, 
	countries JSON NOT NULL, 
	accepted_at BIGINT NOT NULL, 
	picture TEXT, 
	is_key BOOLEAN DEFAULT 0 NOT NULL, 
	is_breaking BOOLEAN DEFAULT 0 NOT NULL, 
	kind TEXT DEFAULT 'entry' NOT NULL, 
	note TEXT, 
	CONSTRAINT revision_pkey PRIMARY KEY (entry_id, number), 
	CONSTRAINT revision_number CHECK (number >= 1), 
	CONSTRAINT revision_kind CHECK (kind IN ('entry', 'silent', 'fix', 'correction', 'withdrawal')), 
	CONSTRAINT revision_entry_id_fkey FOREIGN KEY(entry_id) REFERENCES entry (id) ON DELETE CASCADE
);
INSERT INTO "revision" VALUES(1,1,'digest 1','Harbour shut','Boats wait.
“So far”, says the port.','["Ana Example"]','https://news.example/live#a',1795999999999995,NULL,'["transport"]','["FR"]',1796000000000001,NULL,1,0,'entry',NULL);
INSERT INTO "revision" VALUES(1,2,'digest 2','Harbour open','Boats wait.
“So far”, says the port.','["Ana Example"]','https://news.example/live#a',1795999999999995,NULL,'["transport"]','["FR"]',1796000000000002,NULL,1,0,'correction','The pilot’s mistake');
INSERT INTO "revision" VALUES(2,1,'digest 1','Порт открыт','Boats wait.
“So far”, says the port.','["Ana Example"]','https://news.example/live#a',1795999999999995,NULL,'["transport"]','["FR"]',1796000000000001,NULL,1,0,'entry',NULL);
CREATE TABLE source (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	kind TEXT NOT NULL, 
	url TEXT, 
	title TEXT NOT NULL, 
	language TEXT, 
	added_by BIGINT, 
	added_in BIGINT, 
	added_at BIGINT NOT NULL, 
	removed_at BIGINT, 
	etag TEXT, 
	last_modified TEXT, 
	body_hash TEXT, 
	polled_at BIGINT, 
	next_poll_at BIGINT, 
	failing_since_at BIGINT, 
	failures INTEGER DEFAULT '0' NOT NULL, 
	last_error TEXT, 
	added_in_thread BIGINT DEFAULT '0' NOT NULL, 
	paused_at BIGINT, 
	paused_why TEXT, 
	events JSON DEFAULT '[]' NOT NULL, 
	ttl BIGINT, 
	held_back INTEGER DEFAULT '0' NOT NULL, 
	held_back_at BIGINT, 
	peaks JSON DEFAULT '[]' NOT NULL, 
	outages JSON DEFAULT '[]' NOT NULL, 
	entry_at BIGINT, 
	asked BIGINT, 
	starts_at BIGINT, 
	reported_at BIGINT, 
	reading SMALLINT, 
	CONSTRAINT source_kind CHECK (kind IN ('feed', 'page', 'desk', 'paste')), 
	CONSTRAINT source_polled_has_url CHECK ((kind IN ('feed', 'page')) = (url IS NOT NULL)), 
	CONSTRAINT source_failing CHECK ((failures = 0) = (failing_since_at IS NULL)), 
	CONSTRAINT source_paused CHECK ((paused_at IS NULL AND paused_why IS NULL) OR (paused_at IS NOT NULL AND paused_why IN ('asked', 'failing') AND next_poll_at IS NULL)), 
	CONSTRAINT source_held_back CHECK ((held_back = 0) = (held_back_at IS NULL)), 
	CONSTRAINT source_url_key UNIQUE (url)
);
INSERT INTO "source" VALUES(1,'desk',NULL,'',NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,0,NULL,NULL,'[]',NULL,0,NULL,'[]','[]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "source" VALUES(2,'paste',NULL,'',NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,0,NULL,NULL,'[]',NULL,0,NULL,'[]','[]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "source" VALUES(3,'feed','https://news.example/live','Harbour live ⚓','en',7,-70,1796000000000000,NULL,'W/"1"',NULL,NULL,NULL,1796000000000060,NULL,0,NULL,0,NULL,NULL,'[1796000000000000]',NULL,0,NULL,'[3,2]','[[1796000000000000,1796000000000009]]',NULL,NULL,NULL,NULL,1);
INSERT INTO "source" VALUES(4,'page','https://news.example/page','',NULL,NULL,NULL,1796000000000000,NULL,NULL,NULL,NULL,NULL,NULL,1796000000000005,2,'["fetch-status", {"status": 503}]',0,1796000000000009,'asked','[]',NULL,0,NULL,'[]','[]',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE tally (
	begins_at BIGINT NOT NULL, 
	kind TEXT NOT NULL, 
	count INTEGER NOT NULL, 
	CONSTRAINT tally_pkey PRIMARY KEY (begins_at, kind)
);
INSERT INTO "tally" VALUES(1796000000000000,'sent',1);
CREATE TABLE term_set (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	loose_since_at BIGINT NOT NULL
);
INSERT INTO "term_set" VALUES(1,0);
CREATE TABLE topic (
	slug TEXT NOT NULL, 
	name TEXT NOT NULL, 
	words TEXT NOT NULL, 
	changed_by BIGINT NOT NULL, 
	changed_at BIGINT NOT NULL, 
	CONSTRAINT topic_pkey PRIMARY KEY (slug)
);
INSERT INTO "topic" VALUES('ferry','Ferries','ferry
boat',7,1796000000000000);
CREATE INDEX source_due ON source (next_poll_at, id) WHERE next_poll_at IS NOT NULL;
CREATE INDEX entry_term_term ON entry_term (term, set_id);
CREATE INDEX term_set_loose ON term_set (loose_since_at, id);
CREATE INDEX destination_created_by ON destination (created_by);
CREATE INDEX destination_over ON destination (id) WHERE (gone_at IS NOT NULL OR stopped_at IS NOT NULL) AND title <> '';
CREATE INDEX destination_apart ON destination ((-id), stopped_at, gone_at) WHERE stopped_at IS NOT NULL OR gone_at IS NOT NULL;
CREATE INDEX proposal_age ON proposal (proposed_at);
CREATE INDEX delivery_open ON delivery (destination_id, priority, entry_id) WHERE (wanted > sent OR tell > told) AND dropped_at IS NULL;
CREATE INDEX delivery_missed ON delivery (destination_id, entry_id) WHERE dropped_as = 'gone' AND sent > 0;
CREATE INDEX lane_due ON lane (priority, due_at, destination_id) WHERE due_at IS NOT NULL AND leased_at IS NULL;
CREATE INDEX inbox_pending ON inbox (update_id) WHERE done_at IS NULL;
CREATE INDEX inbox_done ON inbox (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX brake_source ON brake (source_id, id);
CREATE INDEX notice_due ON notice (due_at, id);
CREATE INDEX entry_headline ON entry (source_id, headline_key);
CREATE INDEX entry_stopped ON entry (id) WHERE held_at IS NOT NULL;
CREATE INDEX entry_braked ON entry (brake_id, happened_at, id) WHERE brake_id IS NOT NULL;
CREATE INDEX entry_newest ON entry (happened_at, id, term_set);
CREATE UNIQUE INDEX entry_term_set ON entry (term_set);
CREATE INDEX follow_language ON follow (language);
CREATE INDEX follow_compiled ON follow (compiled_with, id);
CREATE INDEX publication_open ON publication (id) WHERE finished_at IS NULL;
CREATE INDEX conj_follow ON conj (follow_id);
CREATE INDEX receipt_open ON receipt (opened_at) WHERE closed_at IS NULL;
CREATE INDEX receipt_entry ON receipt (entry_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('source',4);
INSERT INTO "sqlite_sequence" VALUES('destination',2);
INSERT INTO "sqlite_sequence" VALUES('draft',2);
INSERT INTO "sqlite_sequence" VALUES('offer',1);
INSERT INTO "sqlite_sequence" VALUES('proposal',1);
INSERT INTO "sqlite_sequence" VALUES('term_set',1);
INSERT INTO "sqlite_sequence" VALUES('brake',2);
INSERT INTO "sqlite_sequence" VALUES('entry',2);
INSERT INTO "sqlite_sequence" VALUES('follow',1);
INSERT INTO "sqlite_sequence" VALUES('notice',2);
INSERT INTO "sqlite_sequence" VALUES('publication',2);
COMMIT;
