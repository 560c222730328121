using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

namespace Akuntabel.Dokumen.Register;

/// <summary>Headings by the words that carry them: abbreviations written out, words that add nothing left out, roots for what is derived.
/// "No. HP" is a telephone, "Tgl Berdiri" the day of founding, "Alamat Lengkap" an address.</summary>
internal sealed class KataJudul(DefinisiRegister definisi)
{
    private static readonly Dictionary<string, string> Singkatan = Peta(
        "no nomor|nmr nomor|hp telepon|telp telepon|tlp telepon|tlpn telepon|handphone telepon|ponsel telepon|wa telepon|whatsapp telepon|kontak telepon|tgl tanggal|tg tanggal"
            + "|th tahun|thn tahun|kec kecamatan|kab kabupaten|kel kelurahan|prov provinsi|jml jumlah|jlh jumlah|almt alamat|alm alamat|ket keterangan|lhr lahir|mail surel|email surel"
            + "|ktp nik|nm nama|angg anggota|sekr sekretariat|bdg bidang|kewarganegaraan warga|wn warga|jk kelamin|gender kelamin|pim pimpinan|ka kepala");

    // they say nothing by themselves, or tell what each row is anyway
    private static readonly HashSet<string> Pengisi = new(
        "lengkap resmi terakhir sekarang saat ini yang di ke dari dan atau nya sesuai menurut dimiliki tersebut bersangkutan lembaga organisasi ormas instansi kantor perusahaan e isi data".Split(' '),
        StringComparer.Ordinal);

    // heads that say of many fields only what kind they are
    private static readonly HashSet<string> Umum = new("nama nomor tanggal tahun jumlah jenis status keterangan tempat masa".Split(' '), StringComparer.Ordinal);

    private readonly HashSet<string> _sebutan = [.. Pecah(definisi.Sebutan)];

    private readonly IReadOnlyList<(string Kode, List<string> Kata)> _bidang =
        [.. definisi.Bidang.Where(b => b.Jenis != JenisIsian.Terhitung).SelectMany(b => b.Sinonim.Prepend(b.Nama).Select(n => (b.Kode, Kata: Inti(n, []))))];

    /// <summary>The one field that a heading may mean by its words, of those that are left and whose values its cells can be; <c>null</c>:
    /// none, or several.</summary>
    /// <param name="judul">The heading.</param>
    /// <param name="boleh">Whether a field may be taken.</param>
    public string? Bidang(string judul, Func<string, bool> boleh)
    {
        var kata = Inti(judul, _sebutan);
        if (kata.Count == 0)
        {
            return null;
        }

        return Satu(_bidang.Where(b => boleh(b.Kode) && b.Kata.Count > 0 && b.Kata.ToHashSet(StringComparer.Ordinal).SetEquals(kata)))
            ?? Satu(_bidang.Where(b => boleh(b.Kode) && Sepokok(b.Kata, kata)));
    }

    private static string? Satu(IEnumerable<(string Kode, List<string> Kata)> bidang) => bidang.Select(b => b.Kode).Distinct(StringComparer.Ordinal).Take(2).ToList() is [var satu] ? satu : null;

    // the same word leads, and one says all that the other says; a head of many fields alone proves nothing
    private static bool Sepokok(List<string> a, List<string> b) => a.Count > 0 && a[0] == b[0] && !Umum.Contains(a[0]) && (a.TrueForAll(b.Contains) || b.TrueForAll(a.Contains));

    private static List<string> Inti(string teks, HashSet<string> sebutan)
    {
        var semua = Pecah(teks).ToList();
        var kata = semua.Where(k => !Pengisi.Contains(k)).ToList();
        // "Nama Perpustakaan" of a register of libraries is the name; "Perpustakaan" alone is it too
        var tanpa = kata.Where(k => !sebutan.Contains(k)).ToList();
        kata = tanpa.Count > 0 ? tanpa : sebutan.Count > 0 && kata.Count > 0 ? ["nama"] : kata;
        // a number of something is that thing: "Nomor telepon", "No. HP"
        return [.. (kata is ["nomor", "telepon" or "nik" or "npwp" or "paspor", ..] ? kata.Skip(1) : kata).Select(Akar)];
    }

    private static IEnumerable<string> Pecah(string teks) => KamusLembar.Rapi(teks).Split([' ', '.', '/', '-', '_', ',', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries)
        .Select(k => Singkatan.GetValueOrDefault(k, k));

    // enough to tell that "pendirian", "berdiri" and "didirikan" are of one word
    private static string Akar(string kata)
    {
        const int Terpendek = 4;
        var k = kata;
        foreach (var awalan in (string[])["pen", "pem", "per", "ber", "ter", "men", "mem", "di", "pe", "me"])
        {
            if (k.StartsWith(awalan, StringComparison.Ordinal) && k.Length - awalan.Length >= Terpendek)
            {
                k = k[awalan.Length..];
                break;
            }
        }

        foreach (var akhiran in (string[])["kan", "nya", "an"])
        {
            if (k.EndsWith(akhiran, StringComparison.Ordinal) && k.Length - akhiran.Length >= Terpendek)
            {
                return k[..^akhiran.Length];
            }
        }

        return k;
    }

    private static Dictionary<string, string> Peta(string teks) => teks.Split('|').Select(p => p.Split(' ')).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
}
