using Akuntabel.Core.Umum;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Dokumen;

/// <summary>How a document is set (ditetapkan).</summary>
/// <param name="Nomor">Number of the decision or letter, or empty.</param>
/// <param name="Tanggal">Date of the decision or letter.</param>
/// <param name="Bukti">Digest of an attachment that proves it (the signed scan), or empty.</param>
public sealed record PenetapanDokumen(string Nomor, DateOnly Tanggal, string Bukti = "")
{
    private const string SebelumNomor = "Nomor ";
    private const string SebelumTanggal = ", tanggal ";
    private const int PanjangTanggal = 10;

    /// <summary>Files as they are set, where the setting writes in them; <c>null</c>: as they are stored.</summary>
    public KumpulanBerkas? Isi { get; init; }

    /// <summary>As the event says it.</summary>
    internal string Uraian => Tulis(Nomor, Tanggal.ToString("yyyy-MM-dd"));

    /// <summary>As the event says it.</summary>
    internal static string Tulis(string nomor, string tanggal) => nomor.Length > 0 ? SebelumNomor + nomor + SebelumTanggal + tanggal : $"Tanggal {tanggal}";

    /// <summary>Number and date (yyyy-MM-dd) in what the event says.</summary>
    internal static (string Nomor, string Tanggal) Baca(string uraian) =>
        uraian.Length < PanjangTanggal ? ("", "")
        : (uraian.StartsWith(SebelumNomor, StringComparison.Ordinal)
            ? uraian[SebelumNomor.Length..^(PanjangTanggal + SebelumTanggal.Length)] : "", uraian[^PanjangTanggal..]);
}

/// <summary>The versions of one document, told by its events alone: what the table must agree with, and what stood at an earlier moment.</summary>
internal sealed class KeadaanDokumen
{
    // no title has it: a kind's name and a span
    private const string SebelumAlasan = ": ";

    private readonly List<KeadaanVersi> _daftar = [];

    /// <summary>Versions by number, from 1; none when the document was removed.</summary>
    public IReadOnlyList<KeadaanVersi> DaftarVersi => _daftar;

    /// <summary>Title at its making.</summary>
    public string Judul { get; private set; } = "";

    /// <summary>What the event of a making says: the title, and why when somebody said so.</summary>
    public static string TulisJudul(string judul, string alasan) => alasan.Length == 0 ? judul : judul + SebelumAlasan + alasan;

    /// <summary>The title in what the event of a making says.</summary>
    public static string BacaJudul(string teks) => teks.Split(SebelumAlasan, 2)[0];

    /// <summary>Takes in the next event of the document; events that change no version are passed over.</summary>
    public void Terapkan(Peristiwa p)
    {
        switch (p.Jenis)
        {
            case "DokumenDibuat":
                Judul = BacaJudul(p.Alasan);
                Tambah(p, 0, "");
                break;
            case "PerubahanDibuka":
                Tambah(p, _daftar.Count, p.Alasan);
                break;
            case "DokumenDisimpan" when _daftar.Count > 0:
                _daftar[^1] = _daftar[^1] with { Sidik = p.Baru, Revisi = _daftar[^1].Revisi + 1, Diubah = p.Saat, DiubahOleh = p.PelakuNama };
                _daftar[^1] = _daftar[^1].Pengajuan == VersiDokumen.Diajukan ? _daftar[^1].TanpaPengajuan() : _daftar[^1];
                break;
            case "DokumenDiajukan" when _daftar.Count > 0:
                _daftar[^1] = Pengajuan(_daftar[^1], VersiDokumen.Diajukan, p);
                break;
            case "DokumenDikembalikan" when _daftar.Count > 0:
                _daftar[^1] = Pengajuan(_daftar[^1], VersiDokumen.Dikembalikan, p);
                break;
            case "PengajuanDitarik" when _daftar.Count > 0:
                _daftar[^1] = _daftar[^1].TanpaPengajuan() with { Revisi = _daftar[^1].Revisi + 1 };
                break;
            case "DokumenDitetapkan" when _daftar.Count > 0:
                Tetapkan(p);
                break;
            case KoreksiTanggal.Peristiwa when KoreksiTanggal.Baca(p.Alasan) is { } k && k.Versi <= _daftar.Count:
                _daftar[k.Versi - 1] = Dikoreksi(_daftar[k.Versi - 1], k, p);
                break;
            case "PerubahanDibuang" when _daftar.Count > 0:
                _daftar.RemoveAt(_daftar.Count - 1);
                break;
            case "DokumenDihapus":
                _daftar.Clear();
                break;
        }
    }

    private void Tambah(Peristiwa p, int pendahulu, string alasan) => _daftar.Add(new KeadaanVersi
    {
        Versi = _daftar.Count + 1, Pendahulu = pendahulu, Status = VersiDokumen.Draf, Sidik = p.Baru, Alasan = alasan, Revisi = 1, Dibuat = p.Saat, Diubah = p.Saat, DiubahOleh = p.PelakuNama,
    });

    private static KeadaanVersi Pengajuan(KeadaanVersi v, string keadaan, Peristiwa p) => v with
    {
        Revisi = v.Revisi + 1, Pengajuan = keadaan, PengajuanSaat = p.Saat, PengajuanOleh = p.PelakuNama, PengajuanCatatan = p.Alasan,
            PengajuanSidik = p.Baru,
    };

    private static KeadaanVersi Dikoreksi(KeadaanVersi v, KoreksiTanggal k, Peristiwa p) => v with
    {
        Revisi = v.Revisi + 1, Penetapan = PenetapanDokumen.Tulis(PenetapanDokumen.Baca(v.Penetapan).Nomor, k.Menjadi),
        KoreksiSemula = k.Semula, KoreksiAlasan = k.Alasan, KoreksiSaat = p.Saat, KoreksiOleh = p.PelakuNama,
    };

    private void Tetapkan(Peristiwa p)
    {
        for (var i = 0; i < _daftar.Count - 1; i++)
        {
            _daftar[i] = _daftar[i] with { Status = VersiDokumen.Digantikan };
        }

        _daftar[^1] = _daftar[^1] with
        {
            Status = VersiDokumen.Ditetapkan, Sidik = p.Baru, Penetapan = p.Alasan, Revisi = _daftar[^1].Revisi + 1, DitetapkanSaat = p.Saat, DitetapkanOleh = p.PelakuNama,
        };
    }
}

/// <summary>A version as the events tell it.</summary>
internal sealed record KeadaanVersi
{
    public int Versi { get; init; }

    public int Pendahulu { get; init; }

    public string Status { get; init; } = "";

    public string Sidik { get; init; } = "";

    public string Alasan { get; init; } = "";

    public string Penetapan { get; init; } = "";

    public int Revisi { get; init; }

    public string Dibuat { get; init; } = "";

    public string Diubah { get; init; } = "";

    public string DiubahOleh { get; init; } = "";

    public string DitetapkanSaat { get; init; } = "";

    public string DitetapkanOleh { get; init; } = "";

    public string Pengajuan { get; init; } = "";

    public string PengajuanSaat { get; init; } = "";

    public string PengajuanOleh { get; init; } = "";

    public string PengajuanCatatan { get; init; } = "";

    public string PengajuanSidik { get; init; } = "";

    public string KoreksiSemula { get; init; } = "";

    public string KoreksiAlasan { get; init; } = "";

    public string KoreksiSaat { get; init; } = "";

    public string KoreksiOleh { get; init; } = "";

    /// <summary>Neither handed in nor given back.</summary>
    public KeadaanVersi TanpaPengajuan() =>
        this with { Pengajuan = "", PengajuanSaat = "", PengajuanOleh = "", PengajuanCatatan = "", PengajuanSidik = "" };
}
