using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Akuntabel.Web.Tests.Arsitektur;

/// <summary>
/// Which type of an assembly knows which other of it, as compiled: named with a using, from within the parent namespace, or never.
/// </summary>
internal sealed class HubunganTipe : IDisposable
{
    private readonly DefaultAssemblyResolver pencari = new();
    private readonly ModuleDefinition modul;
    private readonly Dictionary<string, string> ruangTampilan;

    public HubunganTipe(string pustaka)
    {
        pencari.AddSearchDirectory(Path.GetDirectoryName(pustaka));
        foreach (var milik in new[] { typeof(object), typeof(Microsoft.Extensions.Logging.ILogger) })
        {
            pencari.AddSearchDirectory(Path.GetDirectoryName(milik.Assembly.Location));
        }

        modul = ModuleDefinition.ReadModule(pustaka, new() { AssemblyResolver = pencari });
        ruangTampilan = modul.Assembly.CustomAttributes.Where(a => a.AttributeType.Name == "RazorCompiledItemAttribute")
            .Select(a => a.ConstructorArguments)
            .ToDictionary(a => ((TypeReference)a[0].Value).FullName, a => Ruang((string)a[2].Value));
    }

    /// <summary>
    /// Each pair once. What the compiler made within a type (closures, state machines) counts as that type, what it made beside types not.
    /// </summary>
    public IReadOnlyCollection<(Tipe Dari, Tipe Ke)> Semua() =>
        [.. modul.Types.Where(Milik).SelectMany(t => Disebut(t).Where(d => d != t).Select(d => (Tipe(t), Tipe(d)))).Distinct()];

    public void Dispose()
    {
        modul.Dispose();
        pencari.Dispose();
    }

    /// <summary>The namespace below the assembly's; a compiled page has the folder of its file.</summary>
    private Tipe Tipe(TypeDefinition t) =>
        new(t.Name, ruangTampilan.GetValueOrDefault(t.FullName) ?? t.Namespace[modul.Assembly.Name.Name.Length..].TrimStart('.'));

    private bool Milik(TypeDefinition t) => t.Module == modul && (ruangTampilan.ContainsKey(t.FullName)
        || $"{t.Namespace}.".StartsWith($"{modul.Assembly.Name.Name}.", StringComparison.Ordinal));

    private static string Ruang(string jalur) => string.Join('.', jalur.Trim('/').Split('/')[..^1]);

    private HashSet<TypeDefinition> Disebut(TypeDefinition tipe)
    {
        var hasil = new HashSet<TypeDefinition>();
        foreach (var r in Rujukan(tipe))
        {
            Catat(r, hasil);
        }

        return hasil;
    }

    private void Catat(TypeReference? rujukan, HashSet<TypeDefinition> hasil)
    {
        if (rujukan is GenericInstanceType g)
        {
            foreach (var a in g.GenericArguments)
            {
                Catat(a, hasil);
            }
        }

        if (rujukan is TypeSpecification s)
        {
            Catat(s.ElementType, hasil);
        }
        else if (rujukan is TypeDefinition d && Terluar(d) is var luar && Milik(luar))
        {
            hasil.Add(luar);
        }
    }

    private static TypeDefinition Terluar(TypeDefinition t) => t.DeclaringType is { } luar ? Terluar(luar) : t;

    private static IEnumerable<TypeReference?> Rujukan(TypeDefinition t) =>
        new[] { t.BaseType }.Concat(t.Interfaces.Select(i => i.InterfaceType)).Concat(Atribut(t)).Concat(Batas(t))
            .Concat(t.Fields.SelectMany(f => Atribut(f).Append(f.FieldType)))
            .Concat(t.Properties.SelectMany(Atribut))
            .Concat(t.Methods.SelectMany(Rujukan))
            .Concat(t.NestedTypes.SelectMany(Rujukan));

    private static IEnumerable<TypeReference?> Rujukan(MethodDefinition m) =>
        m.Parameters.SelectMany(p => Atribut(p).Append(p.ParameterType)).Append(m.ReturnType).Concat(Atribut(m)).Concat(Batas(m))
            .Concat(m.HasBody ? Rujukan(m.Body) : []);

    private static IEnumerable<TypeReference?> Rujukan(MethodBody b) =>
        b.Variables.Select(v => (TypeReference?)v.VariableType).Concat(b.ExceptionHandlers.Select(h => h.CatchType))
            .Concat(b.Instructions.SelectMany(i => Rujukan(i.Operand)));

    private static IEnumerable<TypeReference?> Rujukan(object? operand) => operand switch
    {
        TypeReference t => [t],
        FieldReference f => [f.DeclaringType, f.FieldType],
        GenericInstanceMethod g => g.GenericArguments.Concat(Rujukan(g.ElementMethod)),
        MethodReference m => [m.DeclaringType, m.ReturnType, .. m.Parameters.Select(p => p.ParameterType)],
        _ => [],
    };

    private static IEnumerable<TypeReference?> Batas(IGenericParameterProvider p) =>
        p.GenericParameters.SelectMany(g => g.Constraints.Select(c => c.ConstraintType));

    private static IEnumerable<TypeReference?> Atribut(ICustomAttributeProvider p) =>
        p.CustomAttributes.SelectMany(a => a.ConstructorArguments.Concat(a.Properties.Select(x => x.Argument)).Select(x => x.Value)
            .SelectMany(Rujukan).Append(a.AttributeType));
}

/// <summary>A type by name and by its folder below the project's.</summary>
internal sealed record Tipe(string Nama, string Ruang);
