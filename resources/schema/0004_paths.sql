-- Which article was read from a file before: asked for every article that is added, so that marks go over to a changed text.
CREATE INDEX article_path ON article (path);
