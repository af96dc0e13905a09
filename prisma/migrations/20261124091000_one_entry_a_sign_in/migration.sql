-- Signing in is told by the entry of its session, in the same write: when somebody last did so needs none beside it.
DROP TRIGGER audit ON "Account";
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON "Account" FOR EACH ROW EXECUTE FUNCTION portal_audit('lastSignInAt');
