-- A good-faith estimate is given as it was looked at, word for word: its paper is kept (sealed) with the mark of its text,
-- and every copy is drawn from it. Those given before are drawn from what was kept of them.
-- Stops: a paper that says something else once a name, an address or a number of the program has changed since.
ALTER TABLE good_faith_estimate ADD COLUMN paper text, ADD COLUMN paper_sha256 text,
  ADD CONSTRAINT good_faith_estimate_paper CHECK (num_nonnulls(paper, paper_sha256) IN (0, 2)),
  ADD CONSTRAINT good_faith_estimate_paper_sha256 CHECK (paper_sha256 ~ '^[0-9a-f]{64}$');
