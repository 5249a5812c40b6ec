package org.saksi.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;

/// Reads source files with the compiler's own parser and finds what the source rules forbid.
final class Sources {

    static final int LONGEST_METHOD = 40;
    static final int LONGEST_FILE = 400;
    static final int MOST_PARAMETERS = 5;

    private Sources() {}

    /// One thing a rule forbids.
    ///
    /// @param file path of the source file within the repository
    /// @param name the type or method
    /// @param rule `undocumented`, `long-method`, `long-file` or `many-parameters`
    record Finding(String file, String name, String rule) {
        @Override
        public String toString() {
            return rule + " " + file + (name.isEmpty() ? "" : "#" + name);
        }
    }

    /// What the rules forbid in one source file.
    static List<Finding> findings(String file, String source) {
        return findings(Map.of(file, source));
    }

    /// What the rules forbid in these source files, all parsed by one run of the compiler's parser.
    ///
    /// @param sources path of each file within the repository to its text
    static List<Finding> findings(Map<String, String> sources) {
        List<Unit> units = sources.entrySet().stream().map(s -> new Unit(s.getKey(), s.getValue())).toList();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, d -> {}, List.of("-proc:none"), null, units);
        List<Finding> found = new ArrayList<>();
        for (Unit unit : units) {
            if (unit.source.lines().count() > LONGEST_FILE) {
                found.add(new Finding(unit.file, "", "long-file"));
            }
        }
        try {
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree parsed : task.parse()) {
                String file = parsed.getSourceFile().toUri().getPath().substring(1);
                new Scanner(file, sources.getOrDefault(file, ""), trees, found).scan(parsed, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static final class Unit extends SimpleJavaFileObject {

        private final String file;
        private final String source;

        Unit(String file, String source) {
            super(URI.create("string:///" + file), JavaFileObject.Kind.SOURCE);
            this.file = file;
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }

    private static final class Scanner extends TreePathScanner<Void, Void> {

        private final String file;
        private final String source;
        private final DocTrees trees;
        private final List<Finding> found;

        Scanner(String file, String source, DocTrees trees, List<Finding> found) {
            this.file = file;
            this.source = source;
            this.trees = trees;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (visible(getCurrentPath()) && undocumented()) {
                found.add(new Finding(file, type.getSimpleName().toString(), "undocumented"));
            }
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            boolean ofRecord = getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
            boolean constructor = method.getReturnType() == null;
            if (visible(getCurrentPath()) && undocumented() && !overrides(method) && !(ofRecord && constructor)) {
                found.add(new Finding(file, method.getName().toString(), "undocumented"));
            }
            if (!(ofRecord && constructor) && method.getParameters().size() > MOST_PARAMETERS) {
                found.add(new Finding(file, method.getName().toString(), "many-parameters"));
            }
            if (lines(method) > LONGEST_METHOD) {
                found.add(new Finding(file, method.getName().toString(), "long-method"));
            }
            return super.visitMethod(method, nothing);
        }

        private long lines(MethodTree method) {
            if (method.getBody() == null) {
                return 0;
            }
            CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
            int from = (int) trees.getSourcePositions().getStartPosition(unit, method.getBody());
            int to = (int) trees.getSourcePositions().getEndPosition(unit, method.getBody());
            return source.substring(from, to).lines().count() - 1;
        }

        private boolean undocumented() {
            String doc = trees.getDocComment(getCurrentPath());
            return doc == null || doc.isBlank();
        }

        private static boolean overrides(MethodTree method) {
            return method.getModifiers().getAnnotations().stream().map(AnnotationTree::getAnnotationType)
                    .anyMatch(a -> a.toString().equals("Override"));
        }

        /// Public itself, and inside nothing that is not: members of interfaces are public.
        private static boolean visible(TreePath path) {
            for (TreePath at = path; at != null; at = at.getParentPath()) {
                Tree leaf = at.getLeaf();
                TreePath above = at.getParentPath();
                boolean inInterface = above != null && above.getLeaf().getKind() == Tree.Kind.INTERFACE;
                if (leaf instanceof ClassTree type && !isPublic(type.getModifiers(), inInterface)
                        || leaf instanceof MethodTree method
                                && (!isPublic(method.getModifiers(), inInterface) || !(above.getLeaf() instanceof ClassTree))) {
                    return false;
                }
                if (leaf instanceof ClassTree && above != null
                        && !(above.getLeaf() instanceof ClassTree || above.getLeaf() instanceof CompilationUnitTree)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isPublic(ModifiersTree modifiers, boolean inInterface) {
            return modifiers.getFlags().contains(Modifier.PUBLIC) || inInterface && !modifiers.getFlags().contains(Modifier.PRIVATE);
        }
    }
}
